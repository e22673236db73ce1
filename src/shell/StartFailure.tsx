/** Instead of the page, where not even its words arrived: hence both languages. */
export function StartFailure() {
  return (
    <main role="alert">
      <p>Part of the page could not be loaded.</p>
      <p lang="ko">페이지의 일부를 불러오지 못했습니다.</p>
      <button type="button" onClick={() => location.reload()}>
        Try again · <span lang="ko">다시 시도</span>
      </button>
    </main>
  )
}
