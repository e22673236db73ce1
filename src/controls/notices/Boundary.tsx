import { Component, type ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** What stands there instead; `retry` mounts the children anew. */
  fallback: (retry: () => void) => ReactNode
  onError: (message: string) => void
}

/** Keeps a part that can't be shown from taking the page with it. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(String(error))
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return this.props.fallback(() => this.setState({ failed: false }))
  }
}
