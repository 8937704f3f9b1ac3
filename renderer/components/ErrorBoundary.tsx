import { Component, type ReactNode } from 'react';
import { ErrorState } from './Notices.tsx';

type Props = { readonly children: ReactNode; readonly resetKey: string };
type State = { readonly error: unknown; readonly failed: boolean };

/** Keeps a broken screen from taking the frame with it: one sentence, try again, the detail to copy, no stack trace. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override componentDidUpdate(earlier: Props): void {
    if (this.state.failed && earlier.resetKey !== this.props.resetKey) {
      this.setState({ error: null, failed: false });
    }
  }

  override render(): ReactNode {
    if (!this.state.failed) {
      return this.props.children;
    }
    return <ErrorState error={this.state.error} onRetry={() => this.setState({ error: null, failed: false })} />;
  }
}
