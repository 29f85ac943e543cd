import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

interface ProblemReport {
  readonly problems: readonly string[];
  /** Changes with every reading of the files that worked. */
  readonly version: string | number;
}

/** Shows, in development, what is wrong with the files of the dossiers, and calls back when the data has changed. */
export function showDevelopmentProblems(parent: Element, onChange: () => void) {
  const place = document.createElement("div");
  parent.append(place);
  createRoot(place).render(<DevelopmentProblems onChange={onChange} />);
}

function DevelopmentProblems({ onChange }: { onChange: () => void }) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => {
    const stream = new EventSource("/dev/problems");
    let seen: ProblemReport["version"] | undefined;
    stream.addEventListener("message", ({ data }) => {
      const report = JSON.parse(String(data)) as ProblemReport;
      setProblems(report.problems);
      if (seen !== undefined && seen !== report.version) onChange();
      seen = report.version;
    });
    return () => stream.close();
  }, [onChange]);
  if (problems.length === 0) return null;
  return (
    <div className="development-problems" role="alert">
      <p>
        <strong>{problems.length === 1 ? "1 problem" : `${problems.length} problems`} in the data.</strong> The page
        shows the last state that was right.
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>
            <code>{problem}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
