import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/**
 * Headers of every answer. Pages run only scripts and styles of our own files, are framed by nobody and send nothing
 * elsewhere. In development Vite puts scripts into the page, so the content policy is off there.
 */
export async function addSecurityHeaders(app: FastifyInstance, { development }: { development: boolean }) {
  await app.register(helmet, {
    contentSecurityPolicy: development
      ? false
      : {
          useDefaults: false,
          directives: {
            "default-src": ["'none'"],
            "script-src": ["'self'"],
            "style-src": ["'self'"],
            "img-src": ["'self'", "data:"],
            "connect-src": ["'self'"],
            "font-src": ["'self'"],
            "manifest-src": ["'self'"],
            "base-uri": ["'none'"],
            "form-action": ["'self'"],
            "frame-ancestors": ["'none'"],
          },
        },
    // The API is for pages of other sites too.
    crossOriginResourcePolicy: { policy: "cross-origin" },
    // Whether the site has TLS is known to what stands before this server, not to it.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
}
