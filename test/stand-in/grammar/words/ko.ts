import { phrases } from './phrases.ts'

export const ko = phrases(`
subscriptions: 내 구독 | 구독 | 내 서브스크립션
total: 총 구독 수: {n} | 구독 {n}개
none: 아직 구독이 없습니다 | 이 계정에는 구독이 없습니다
more: {n}개 더 보기 | 모두 보기({n}) | 더 보기
expiresLabel: 유효 기간 | 만료일 | 만료 날짜 | 구독 종료일
expires: {d}까지 유효 | {d}에 만료됩니다 | {d}에 구독이 종료됩니다 | 만료일: {d}
expiredLabel: 만료된 날짜 | 종료된 날짜
expiredOn: {d}에 만료됨 | 구독이 {d}에 만료되었습니다
expired: 만료됨 | 구독이 만료되었습니다 | 종료됨
active: 활성 | 구독이 활성 상태입니다 | 사용 중
notActivated: 활성화되지 않음 | 아직 활성화되지 않음 | 활성화 대기 중
activateLabel: 활성화 기한 | 다음 날짜까지 활성화
activateBefore: {d}까지 활성화하세요 | {d} 이전에 활성화해야 합니다
renewsLabel: 자동 갱신일 | 자동 갱신 예정일
renews: {d}에 자동으로 갱신됩니다 | {d}에 자동 갱신 예정
paymentLabel: 다음 결제 | 다음 결제일
keptLabel: 데이터 보관 기한 | 보고서 보관 기한
kept: 데이터는 {d}까지 보관됩니다 | 보고서는 {d}까지 저장됩니다
sinceLabel: 활성화 날짜 | 시작일
autoOn: 자동 갱신이 켜져 있습니다 | 자동 갱신: 켜짐 | 자동 갱신 사용
autoOff: 자동 갱신이 꺼져 있습니다 | 자동 갱신: 꺼짐 | 자동 갱신 사용 안 함
free: 무료 버전 | 무료
trial: 평가판 | 무료 체험 | 체험판
blocked: 차단됨 | 구독이 차단되었습니다
suspended: 일시 중지됨 | 구독이 일시 중단되었습니다
shared: 나와 공유됨 | 공유받은 구독
sharedBy: {w} 님이 공유함 | {w} 님이 이 구독을 공유합니다
state: 상태
devices: 기기 | 보호 중인 기기 | 장치 | 사용 중인 기기
devicesPair: 기기 {t}대 중 {u}대 사용 | {t}대 중 {u}대의 기기 사용 중 | 기기: {u}/{t}
users: 사용자 | 초대한 사용자
usersPair: 사용자 {t}명 중 {u}명 | 사용자: {u}/{t}
of: {u}/{t} | {t} 중 {u}
included: 포함된 애플리케이션 | 포함 항목
details: 세부 정보 | 자세히 보기
renew: 갱신 | 지금 갱신
manage: 구독 관리 | 관리
offer: {p}(으)로 업그레이드: 최대 {t}대. 할인은 {d}까지입니다. | {p} {t}대용, {d}까지 40% 할인
alsoLike: 추천 제품 | 함께 보면 좋은 제품
buy: 지금 구매 | 장바구니에 담기
tryFree: {p} 30일 무료 체험 | {p} 무료 체험 시작
downloads: 다운로드 | 애플리케이션 다운로드
download: 다운로드 | 설치
downloadTitle: {p} 다운로드 | 이 기기에 {p} 설치
downloadFor: {s}용 다운로드 | {s} 버전
otherDownloads: 기타 다운로드 | 다른 기기에 다운로드
scan: 휴대폰으로 QR 코드를 스캔하세요 | 카메라로 코드를 비추세요
sendLink: 이메일로 링크 보내기 | 링크 보내기
appStore: App Store에서 다운로드 | App Store에서 받기
signIn: 로그인
email: 이메일 주소 | 이메일
password: 비밀번호 | 암호
signOut: 로그아웃
terms: 이용 약관이 업데이트되었습니다 | 약관이 변경되었습니다
accept: 계약 조건에 동의합니다 | 약관을 읽었으며 이에 동의합니다
continue: 계속 | 다음
code: 인증 코드를 입력하세요 | 휴대폰으로 보낸 코드를 입력하세요
security: 보안 설정 | 로그인 및 보안
twoStep: 2단계 인증 | 이중 인증
myDevices: 내 기기 | 나의 장치
orders: 주문 내역 | 나의 주문
help: 도움말 및 지원 | 지원
shop: 스토어
cookies: 이 사이트를 개선하기 위해 쿠키를 사용합니다. | 이 웹사이트는 쿠키를 사용합니다.
acceptAll: 모두 수락 | 모두 허용
privacy: 개인정보 처리방침
close: 닫기
error: 문제가 발생했습니다. 나중에 다시 시도하세요. | 구독을 불러올 수 없습니다.
`)
