import { phrases } from './phrases.ts'

export const zhHans = phrases(`
subscriptions: 我的订阅 | 订阅 | 您的订阅
total: 共 {n} 个订阅 | 订阅总数：{n}
none: 您还没有任何订阅 | 此账户中没有订阅
more: 再显示 {n} 个 | 显示全部（{n}） | 加载更多
expiresLabel: 有效期至 | 到期日期 | 到期时间 | 截止日期
expires: 有效期至 {d} | 将于 {d} 到期 | 您的保护将于 {d} 到期
expiredLabel: 过期日期 | 已于以下日期到期
expiredOn: 已于 {d} 过期 | 您的订阅已于 {d} 到期
expired: 已过期 | 订阅已到期 | 已到期
active: 有效 | 订阅有效 | 使用中
notActivated: 未激活 | 尚未激活 | 等待激活
activateLabel: 激活截止日期 | 请在此日期前激活
activateBefore: 请在 {d} 前激活 | 必须在 {d} 之前激活
renewsLabel: 自动续订日期 | 自动续费日期
renews: 将于 {d} 自动续订 | 将于 {d} 自动续费
paymentLabel: 下次付款 | 下次扣款日期
keptLabel: 数据保留至 | 报告保留至
kept: 您的数据将保留至 {d} | 报告将保存至 {d}
sinceLabel: 激活日期 | 开始日期
autoOn: 自动续订已开启 | 自动续订：开 | 已启用自动续费
autoOff: 自动续订已关闭 | 自动续订：关 | 已停用自动续费
free: 免费版 | 免费
trial: 试用版 | 免费试用 | 试用订阅
blocked: 已冻结 | 已被阻止 | 订阅已被阻止
suspended: 已暂停 | 订阅已暂停 | 暂时中止
shared: 与您共享 | 他人共享给我
sharedBy: 由 {w} 共享 | {w} 与您共享此订阅
state: 状态
devices: 设备 | 受保护的设备 | 设备数量
devicesPair: 已使用 {u}/{t} 台设备 | {t} 台设备中已用 {u} 台 | 设备：{u}/{t}
users: 用户 | 用户数
usersPair: 已邀请 {u}/{t} 位用户 | 用户：{u}/{t}
of: {u}/{t}
included: 包含的应用程序 | 包含内容
details: 详情 | 查看详情
renew: 续订 | 立即续费
manage: 管理订阅 | 管理
offer: 升级到 {p}：最多 {t} 台设备。优惠截止 {d}。 | {p}（{t} 台设备）立减 40%，{d} 截止
alsoLike: 您可能还喜欢 | 为您推荐
buy: 立即购买 | 加入购物车
tryFree: 免费试用 {p} 30 天 | 开始免费试用 {p}
downloads: 下载 | 下载应用程序
download: 下载 | 立即下载 | 安装
downloadTitle: 下载 {p} | 在此设备上安装 {p}
downloadFor: 下载 {s} 版 | 适用于 {s}
otherDownloads: 其他下载 | 下载到其他设备
scan: 用手机扫描二维码 | 将手机摄像头对准二维码
sendLink: 通过电子邮件发送链接 | 发送链接
appStore: 从 App Store 下载 | 在 App Store 获取
signIn: 登录
email: 电子邮件地址 | 电子邮箱
password: 密码
signOut: 退出登录 | 注销
terms: 我们更新了使用条款 | 协议已更改
accept: 我接受协议条款 | 我已阅读并同意条款
continue: 继续 | 下一步
code: 请输入验证码 | 输入发送到您手机的验证码
security: 安全设置 | 登录与安全
twoStep: 两步验证 | 双重身份验证
myDevices: 我的设备 | 您的设备
orders: 订单记录 | 您的订单
help: 帮助与支持 | 支持
shop: 商店
cookies: 我们使用 Cookie 来改进本网站。 | 本网站使用 Cookie。
acceptAll: 全部接受 | 允许全部
privacy: 隐私政策
close: 关闭
error: 出现错误，请稍后重试。 | 无法加载您的订阅。
`)
