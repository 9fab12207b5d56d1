import { phrases } from './phrases.ts'

export const zhHant = phrases(`
subscriptions: 我的訂閱 | 訂閱 | 您的訂閱
total: 共 {n} 個訂閱 | 訂閱總數：{n}
none: 您尚無任何訂閱 | 此帳戶中沒有訂閱
more: 再顯示 {n} 個 | 顯示全部（{n}） | 載入更多
expiresLabel: 有效期限至 | 到期日 | 到期日期 | 有效期至
expires: 有效期至 {d} | 將於 {d} 到期 | 您的防護將於 {d} 到期
expiredLabel: 過期日期 | 已到期日
expiredOn: 已於 {d} 過期 | 您的訂閱已於 {d} 到期
expired: 已過期 | 訂閱已到期 | 已到期
active: 有效 | 訂閱有效 | 使用中
notActivated: 未啟用 | 尚未啟用 | 等待啟用
activateLabel: 啟用期限 | 請於此日期前啟用
activateBefore: 請於 {d} 前啟用 | 必須在 {d} 之前啟用
renewsLabel: 自動續訂日期 | 自動續約日期
renews: 將於 {d} 自動續訂 | 將於 {d} 自動續約
paymentLabel: 下次付款 | 下次扣款日期
keptLabel: 資料保留至 | 報告保留至
kept: 您的資料將保留至 {d} | 報告將保存至 {d}
sinceLabel: 啟用日期 | 開始日期
autoOn: 自動續訂已開啟 | 自動續訂：開啟 | 已啟用自動續約
autoOff: 自動續訂已關閉 | 自動續訂：關閉 | 已停用自動續約
free: 免費版 | 免費
trial: 試用版 | 免費試用 | 試用訂閱
blocked: 已封鎖 | 訂閱已封鎖 | 已遭封鎖
suspended: 已暫停 | 訂閱已暫停
shared: 與您分享 | 他人分享給我
sharedBy: 由 {w} 分享 | {w} 與您分享此訂閱
state: 狀態
devices: 裝置 | 受保護的裝置 | 裝置數量
devicesPair: 已使用 {u}/{t} 部裝置 | {t} 部裝置中已用 {u} 部 | 裝置：{u}/{t}
users: 使用者 | 使用者人數
usersPair: 已邀請 {u}/{t} 位使用者 | 使用者：{u}/{t}
of: {u}/{t}
included: 包含的應用程式 | 包含內容
details: 詳細資料 | 檢視詳情
renew: 續訂 | 立即續約
manage: 管理訂閱 | 管理
offer: 升級至 {p}：最多 {t} 部裝置。優惠至 {d} 為止。 | {p}（{t} 部裝置）六折優惠至 {d}
alsoLike: 您可能也喜歡 | 為您推薦
buy: 立即購買 | 加入購物車
tryFree: 免費試用 {p} 30 天 | 開始免費試用 {p}
downloads: 下載 | 下載應用程式
download: 下載 | 立即下載 | 安裝
downloadTitle: 下載 {p} | 在此裝置上安裝 {p}
downloadFor: 下載 {s} 版 | 適用於 {s}
otherDownloads: 其他下載 | 下載到其他裝置
scan: 用手機掃描 QR 碼 | 將手機相機對準 QR 碼
sendLink: 透過電子郵件傳送連結 | 傳送連結
appStore: 從 App Store 下載 | 在 App Store 取得
signIn: 登入
email: 電子郵件地址 | 電子郵件
password: 密碼
signOut: 登出
terms: 我們更新了使用條款 | 合約已變更
accept: 我接受合約條款 | 我已閱讀並同意條款
continue: 繼續 | 下一步
code: 請輸入驗證碼 | 輸入傳送至您手機的驗證碼
security: 安全性設定 | 登入與安全性
twoStep: 兩步驟驗證 | 雙重驗證
myDevices: 我的裝置 | 您的裝置
orders: 訂單記錄 | 您的訂單
help: 說明與支援 | 支援
shop: 商店
cookies: 我們使用 Cookie 來改善本網站。 | 本網站使用 Cookie。
acceptAll: 全部接受 | 允許全部
privacy: 隱私權政策
close: 關閉
error: 發生錯誤，請稍後再試。 | 無法載入您的訂閱。
`)
