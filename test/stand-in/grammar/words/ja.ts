import { phrases } from './phrases.ts'

export const ja = phrases(`
subscriptions: マイサブスクリプション | ライセンス一覧 | ご利用中の製品
total: ライセンス数：{n} | 全{n}件
none: ライセンスはまだありません | このアカウントにはサブスクリプションがありません
more: さらに{n}件を表示 | すべて表示（{n}件） | もっと見る
expiresLabel: 有効期限 | 有効期間終了日 | 終了日
expires: {d}まで有効 | 有効期限は{d}です | {d}に期限が切れます
expiredLabel: 期限切れ日 | 終了した日
expiredOn: {d}に期限が切れました | {d}に終了しました
expired: 期限切れ | 有効期限が切れています | 終了しました
active: 有効 | 利用中 | 保護は有効です
notActivated: 未アクティベート | まだ有効化されていません | アクティベーション待ち
activateLabel: アクティベーション期限 | 有効化の期限
activateBefore: {d}までにアクティベートしてください | {d}までに有効化が必要です
renewsLabel: 自動更新日 | 次回の自動更新
renews: {d}に自動更新されます | {d}に自動で更新されます
paymentLabel: 次回の支払い | 次回請求日
keptLabel: データの保存期限 | レポートの保存期限
kept: データは{d}まで保存されます | レポートは{d}まで保管されます
sinceLabel: アクティベート日 | 開始日 | 利用開始日
autoOn: 自動更新：オン | 自動更新が有効です | 自動更新はオンです
autoOff: 自動更新：オフ | 自動更新が無効です | 自動更新はオフです
free: 無料版 | 無料プラン
trial: 体験版 | 無料体験版 | 試用版
blocked: ブロックされています | ブロック済み
suspended: 一時停止中 | 停止中 | 一時停止されています
shared: あなたと共有されています | 共有されたライセンス
sharedBy: {w}さんが共有しています | 共有元：{w}
state: 状態 | ステータス
devices: デバイス | 台数 | 保護対象のデバイス | 端末
devicesPair: {t}台中{u}台 | {t}台のデバイスのうち{u}台を使用中 | デバイス：{u}/{t}台
users: ユーザー | 利用者 | ユーザー数
usersPair: {t}人中{u}人 | ユーザー：{u}/{t}人
of: {u}/{t} | {t}中{u}
included: 含まれるアプリケーション | このプランに含まれるもの
details: 詳細 | 詳細を見る
renew: 更新 | 更新する
manage: ライセンスの管理 | 管理
offer: {p}にアップグレード：最大{t}台。キャンペーンは{d}まで | {p}（{t}台）が{d}まで40%オフ
alsoLike: おすすめの製品 | こちらもおすすめ
buy: 購入 | 今すぐ購入
tryFree: {p}を30日間無料で試す | {p}の無料体験を始める
downloads: ダウンロード | アプリケーションのダウンロード
download: ダウンロード | インストール
downloadTitle: {p}をダウンロード | {p}をこのデバイスにインストール
downloadFor: {s}用をダウンロード | {s}版 | {s}用
otherDownloads: その他のダウンロード | 他のデバイスにダウンロード
scan: スマートフォンでQRコードを読み取ってください | カメラでコードをスキャンしてください
sendLink: リンクをメールで送信 | リンクを送信
appStore: App Storeからダウンロード | App Storeで入手
signIn: サインイン | ログイン
email: メールアドレス
password: パスワード
signOut: サインアウト | ログアウト
terms: 利用規約が更新されました | 契約書の内容が変更されました
accept: 使用許諾契約書の条項に同意します | 規約を読み、同意します
continue: 続行 | 次へ
code: 確認コードを入力してください | 携帯電話に送信されたコードを入力
security: セキュリティ設定 | サインインとセキュリティ
twoStep: 2段階認証 | 二段階認証
myDevices: マイデバイス | お使いの端末
orders: 注文履歴 | ご注文
help: ヘルプとサポート | サポート
shop: ストア | オンラインショップ
cookies: このサイトではCookieを使用しています。
acceptAll: すべて許可 | すべて同意
privacy: プライバシーポリシー
close: 閉じる
error: エラーが発生しました。しばらくしてからもう一度お試しください。 | ライセンスを読み込めませんでした。
`)
