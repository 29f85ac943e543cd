import { Component, type ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";
import { StateMessage } from "../ui/StateMessage.tsx";

interface ErrorBoundaryProps {
  /** The address that is shown: going to another one is a way out. */
  readonly address: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
  /** Where the page was last drawn. */
  readonly address: string;
}

/** Where the page cannot be drawn, it says so, instead of being blank. React has no hook for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state = { broken: false, address: this.props.address };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  static getDerivedStateFromProps({ address }: ErrorBoundaryProps, before: ErrorBoundaryState) {
    return address === before.address ? null : { broken: false, address };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const text = useText();
  return (
    <main className="plain-page">
      <StateMessage title={text("broken.title")} text={text("broken.text")} headingLevel={1} role="alert">
        <button type="button" className="button" onClick={() => location.reload()}>
          <Icon name="retry" />
          {text("broken.reload")}
        </button>
      </StateMessage>
    </main>
  );
}
