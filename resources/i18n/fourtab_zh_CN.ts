<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AllFunctionsPage</name>
    <message>
        <source>All functions</source>
        <translation>全部功能</translation>
    </message>
    <message>
        <source>Sort by what I use most</source>
        <translation>按常用程度排序</translation>
    </message>
    <message>
        <source>Counted on this phone, in this world.</source>
        <translation>按这部手机在本世界的使用次数。</translation>
    </message>
</context>
<context>
    <name>AmountCard</name>
    <message>
        <source>Amount, set by the shop</source>
        <translation>金额（商家已定）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ArticleFront</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>AskingViewModel</name>
    <message>
        <source>The same order again: it stands as it was, and nothing was added.</source>
        <translation>同一订单重复提交：订单不变，没有新增。</translation>
    </message>
    <message>
        <source>Asked for %1. It waits to be paid until %2.</source>
        <translation>已请求付款 %1，等待付款至 %2。</translation>
    </message>
</context>
<context>
    <name>AssetsPage</name>
    <message>
        <source>Total assets</source>
        <translation>总资产</translation>
    </message>
    <message>
        <source>Stored value at merchants</source>
        <translation>商家储值</translation>
    </message>
    <message>
        <source>Good there alone, not counted</source>
        <translation>仅限该商家使用，不计入总资产</translation>
    </message>
    <message>
        <source>What is on your bank cards is the bank&apos;s to show and is not counted.</source>
        <translation>银行卡内的资金由银行展示，不计入总资产。</translation>
    </message>
</context>
<context>
    <name>AssetsSummary</name>
    <message>
        <source>Total assets</source>
        <translation>总资产</translation>
    </message>
    <message>
        <source>How total assets are made up</source>
        <translation>查看总资产构成</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日收益</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>累计收益</translation>
    </message>
</context>
<context>
    <name>AssetsViewModel</name>
    <message>
        <source>Yu&apos;e Bao</source>
        <translation>余额宝</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation>招财宝</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>预计 %1 前到账</translation>
    </message>
    <message>
        <source>On its way to %1</source>
        <translation>正在转出至%1</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>social</source>
        <translation>社交</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>推广</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>红点</translation>
    </message>
    <message>
        <source>list only</source>
        <translation>仅列表</translation>
    </message>
    <message>
        <source>held</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>The policy&apos;s rule for this kind of notice</source>
        <translation>策略对此类通知的规定</translation>
    </message>
    <message>
        <source>The importance of its channel</source>
        <translation>渠道的重要性</translation>
    </message>
    <message>
        <source>Its channel shows no badge</source>
        <translation>此渠道不显示角标</translation>
    </message>
    <message>
        <source>Its interruption level</source>
        <translation>打扰级别</translation>
    </message>
    <message>
        <source>Not relevant enough to interrupt</source>
        <translation>相关性不足以打扰</translation>
    </message>
    <message>
        <source>This screen takes no promotion</source>
        <translation>此页面不接受推广</translation>
    </message>
    <message>
        <source>Focus lets only some kinds through</source>
        <translation>专注模式只放行部分类型</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Enough pushes for this calendar day</source>
        <translation>当日推送已达上限</translation>
    </message>
    <message>
        <source>Enough pushes within the rolling window</source>
        <translation>滚动时段内推送已达上限</translation>
    </message>
    <message>
        <source>The screen&apos;s attention budget is spent</source>
        <translation>此页面的注意力额度已用完</translation>
    </message>
    <message>
        <source>The person muted this source</source>
        <translation>用户已静音此来源</translation>
    </message>
    <message>
        <source>Takes the place of an earlier one with its key</source>
        <translation>替换同键的先前通知</translation>
    </message>
    <message>
        <source>Too many notices of one source</source>
        <translation>同一来源通知过多</translation>
    </message>
    <message>
        <source>Too many updates in one second</source>
        <translation>一秒内更新过多</translation>
    </message>
    <message>
        <source>Its channel is blocked</source>
        <translation>渠道已被屏蔽</translation>
    </message>
    <message>
        <source>It expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>It has nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Its time had come</source>
        <translation>已到送达时间</translation>
    </message>
    <message>
        <source>It was read before its time came</source>
        <translation>送达前已读</translation>
    </message>
    <message>
        <source>It was there when the world began</source>
        <translation>世界开始时已存在</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>进行中的事</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>confirmations</source>
        <translation>份额确认</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>rentals</source>
        <translation>租车</translation>
    </message>
    <message>
        <source>stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>rides</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>票券</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>member cards</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>静默级</translation>
    </message>
    <message>
        <source>active</source>
        <translation>普通级</translation>
    </message>
    <message>
        <source>time-sensitive</source>
        <translation>时效级</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>紧急级</translation>
    </message>
    <message>
        <source>push and number</source>
        <translation>推送并计数</translation>
    </message>
    <message>
        <source>push and dot</source>
        <translation>推送并留红点</translation>
    </message>
    <message>
        <source>push, no mark</source>
        <translation>推送，不标记</translation>
    </message>
    <message>
        <source>number, no push</source>
        <translation>计数，不推送</translation>
    </message>
    <message>
        <source>dot, no push</source>
        <translation>留红点，不推送</translation>
    </message>
    <message>
        <source>neither push nor mark</source>
        <translation>不推送也不标记</translation>
    </message>
    <message>
        <source>%1 sent = %2 shown + %3 held + %4 merged + %5 dropped</source>
        <translation>已发 %1 = 显示 %2 + 暂存 %3 + 合并 %4 + 丢弃 %5</translation>
    </message>
    <message>
        <source>No mark here: its tab counts it</source>
        <translation>此处不标记，计入所在频道</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>此处没有标记</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>暂存至 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is held, and by which rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Shown only in the list: %1</source>
        <translation>只进列表：%1</translation>
    </message>
    <message>
        <source>merged: %1</source>
        <translation>合并：%1</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <translation>丢弃：%1</translation>
    </message>
    <message>
        <source>Silent in the last day</source>
        <translation>过去一天的静默消息</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a place and its mark</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新：%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <comment>a sum of who sent how many</comment>
        <translation>%1，未读</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sender and a kind of notice</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Kind %1: %2</source>
        <translation>“%1”类：%2</translation>
    </message>
    <message>
        <source>Channel %1 has importance %2 of 4: no push</source>
        <translation>渠道 %1 的重要性为 %2（共 4 级）：不推送</translation>
    </message>
    <message>
        <source>Channel %1 has importance %2 of 4: only listed</source>
        <translation>渠道 %1 的重要性为 %2（共 4 级）：只进列表</translation>
    </message>
    <message>
        <source>Channel %1 shows no badge</source>
        <translation>渠道 %1 不显示角标</translation>
    </message>
    <message>
        <source>Interruption level %1: no push</source>
        <translation>打扰级别为%1：不推送</translation>
    </message>
    <message>
        <source>Relevance %1 is below %2</source>
        <translation>相关度 %1 低于 %2</translation>
    </message>
    <message>
        <source>No promotion stands on %1</source>
        <translation>“%1”频道不放促销</translation>
    </message>
    <message>
        <source>Focus is on; kind %1 is not let through</source>
        <translation>专注模式已开，“%1”类不放行</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>免打扰至 %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n push(es) in a calendar day</source>
        <translation>
            <numerusform>每个自然日最多 %n 条推送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n push(es) in %1 h</source>
        <translation>
            <numerusform>%1 小时内最多 %n 条推送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit and what it does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>暂存至 %1</translation>
    </message>
    <message>
        <source>marked, not pushed</source>
        <translation>只标记，不推送</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows at most %n mark(s); more is left to the tab</source>
        <translation>
            <numerusform>“%1”最多显示 %n 个标记，其余计入频道</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 已静音</translation>
    </message>
    <message>
        <source>Same collapse key as an earlier one: %1</source>
        <translation>与先前一条的合并键相同：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n open notice(s) already; no more fit</source>
        <translation>
            <numerusform>%1 已有 %n 条未读通知，达到上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n notice(s) of one source in %1 s</source>
        <translation>
            <numerusform>同一来源 %1 秒内最多 %n 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel %1 is blocked</source>
        <translation>渠道 %1 已被屏蔽</translation>
    </message>
    <message>
        <source>It expired at %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Held since %1; its time had come</source>
        <translation>自 %1 起暂存，现已到时间</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>已推送</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pushed, and its mark</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>Merged into an earlier notice</source>
        <translation>合并到先前的通知</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>只进列表</translation>
    </message>
    <message>
        <source>Number on %1</source>
        <translation>数字：%1</translation>
    </message>
    <message>
        <source>Dot on %1</source>
        <translation>红点：%1</translation>
    </message>
    <message>
        <source>A notice without words</source>
        <translation>没有文字的通知</translation>
    </message>
    <message>
        <source>Since %1, by %2</source>
        <comment>a time and a policy&apos;s name</comment>
        <translation>自 %1 起，策略“%2”</translation>
    </message>
    <message>
        <source>%1; until %2</source>
        <comment>since when and until when</comment>
        <translation>%1；至 %2 止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a policy and what it does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Drop the policy document here</source>
        <translation>把策略文档拖到这里</translation>
    </message>
</context>
<context>
    <name>AttentionTable</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Drop an .apns file here to send that push to the phone.</source>
        <translation>将 .apns 文件拖到这里，即可向手机发送推送。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Decision and the rule that settled it</source>
        <translation>裁定及其依据</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Nothing has asked for attention yet.</source>
        <translation>还没有通知请求注意。</translation>
    </message>
</context>
<context>
    <name>BackHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Ready to pay and to transfer</source>
        <translation>可用于付款和转账</translation>
    </message>
    <message>
        <source>To a bank card</source>
        <translation>提现到银行卡</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>转出中</translation>
    </message>
</context>
<context>
    <name>BallGrid</name>
    <message>
        <source>Blue %1</source>
        <translation>蓝球 %1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <translation>红球 %1</translation>
    </message>
</context>
<context>
    <name>Balls</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>命中 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>%1, card ending in %2</source>
        <translation>%1，尾号 %2</translation>
    </message>
</context>
<context>
    <name>BannerViewModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Phone and world</source>
        <translation>手机与世界</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>%1 · %2×%3</source>
        <translation>%1 · %2×%3</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Wallet clock</source>
        <translation>钱包时钟</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands (Ctrl+K)</source>
        <translation>命令 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>BenchPill</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Leave full screen (F11)</source>
        <translation>退出全屏 (F11)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
</context>
<context>
    <name>BillBookViewModel</name>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>Searched back to %1…</source>
        <translation>已搜索至%1…</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n 种类型</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
</context>
<context>
    <name>BillFacts</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>账单号</translation>
    </message>
    <message>
        <source>Copy the bill number</source>
        <translation>复制账单号</translation>
    </message>
</context>
<context>
    <name>BillMonthViewModel</name>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1 refunded, and what moved between your own accounts.</source>
        <translation>不含退款 %1 和自己账户间的转账。</translation>
    </message>
    <message>
        <source>Without what moved between your own accounts.</source>
        <translation>不含自己账户间的转账。</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Bill</source>
        <translation>账单详情</translation>
    </message>
    <message>
        <source>Bill number copied.</source>
        <translation>账单号已复制。</translation>
    </message>
    <message>
        <source>Open the bill this refunds</source>
        <translation>查看原账单</translation>
    </message>
    <message>
        <source>Open the service window</source>
        <translation>打开服务窗</translation>
    </message>
</context>
<context>
    <name>Bills</name>
    <message>
        <source>Closed: all of %1 was refunded</source>
        <translation>已关闭：%1 已全额退款</translation>
    </message>
    <message>
        <source>%1 of %2 refunded</source>
        <translation>已退款 %1，共 %2</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1，已完结</translation>
    </message>
    <message>
        <source>Closed: not paid in time, or cancelled</source>
        <translation>已关闭：超时未付款或已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>Out %1 · In %2</source>
        <translation>支出 %1 · 收入 %2</translation>
    </message>
</context>
<context>
    <name>BillsExportViewModel</name>
    <message>
        <source>The world was closed: nothing was exported.</source>
        <translation>世界已关闭，没有导出。</translation>
    </message>
    <message>
        <source>Export stopped: nothing was written.</source>
        <translation>已停止导出，没有写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) exported to %1.</source>
        <translation>
            <numerusform>已导出 %n 笔账单到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported. Make room on it, or choose another place.</source>
        <translation>磁盘已满，没有导出。请腾出空间或另选位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written there. Choose another folder.</source>
        <translation>%1 无法写入该位置，请另选文件夹。</translation>
    </message>
    <message>
        <source>Exporting bills: %1 of %2</source>
        <translation>正在导出账单：%1 / %2</translation>
    </message>
</context>
<context>
    <name>BillsFeed</name>
    <message>
        <source>Every payment and every movement of money is listed here.</source>
        <translation>每一笔付款和资金变动都会列在这里。</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>还没有账单</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>What the month came to</source>
        <translation>本月汇总</translation>
    </message>
    <message>
        <source>Search bills</source>
        <translation>搜索账单</translation>
    </message>
    <message>
        <source>A title, a merchant, an amount or the end of a bill number</source>
        <translation>标题、商家、金额或账单号末尾</translation>
    </message>
    <message>
        <source>Show all bills</source>
        <translation>显示全部账单</translation>
    </message>
    <message>
        <source>No bill is like that. Try a shorter word, another month or more kinds.</source>
        <translation>没有这样的账单。换个更短的词、别的月份或更多类型试试。</translation>
    </message>
    <message>
        <source>Every payment and every movement of money is listed here.</source>
        <translation>每一笔付款和资金变动都在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配的结果</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>还没有账单</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>BindCardPage</name>
    <message>
        <source>Add a bank card</source>
        <translation>添加银行卡</translation>
    </message>
    <message>
        <source>Number on the card</source>
        <translation>卡面上的号码</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Your name as on your ID card</source>
        <translation>与身份证一致的姓名</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>The number your bank knows</source>
        <translation>银行预留手机号</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Only its last four digits are kept. Never type the number of a real card.</source>
        <translation>仅保存卡号后四位。请勿输入真实银行卡号。</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call the shop</source>
        <translation>致电商家</translation>
    </message>
    <message>
        <source>This is where the phone would dial. The simulator calls nobody.</source>
        <translation>手机会在这里拨号；模拟器不会真的打电话。</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回服务窗</translation>
    </message>
</context>
<context>
    <name>CardClaimPage</name>
    <message>
        <source>Get the card</source>
        <translation>领取会员卡</translation>
    </message>
    <message>
        <source>%1 asks for this. It gets only what you switch on.</source>
        <translation>%1需要以下信息，只会得到您打开的项目。</translation>
    </message>
    <message>
        <source>Follow the service window too</source>
        <translation>同时关注服务窗</translation>
    </message>
    <message>
        <source>Your card&apos;s news and after-sales come there. You can leave at any time.</source>
        <translation>会员消息与售后都在那里，可随时取消关注。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Agree and get the card</source>
        <translation>同意并领卡</translation>
    </message>
</context>
<context>
    <name>CardClaimViewModel</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1（选填）</translation>
    </message>
    <message>
        <source>You type this yourself</source>
        <translation>由您自己填写</translation>
    </message>
    <message>
        <source>A check value of name and ID number; the number itself stays here</source>
        <translation>姓名与证件号的校验值，证件号不会给出</translation>
    </message>
    <message>
        <source>From your wallet&apos;s phone number</source>
        <translation>来自钱包绑定的手机号</translation>
    </message>
    <message>
        <source>From your proven identity</source>
        <translation>来自已验证的身份信息</translation>
    </message>
</context>
<context>
    <name>CardLevels</name>
    <message>
        <source>Levels and benefits</source>
        <translation>等级与权益</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1（当前等级）</translation>
    </message>
</context>
<context>
    <name>CardPlanForm</name>
    <message>
        <source>Visits and spending are counted from the bills of one period.</source>
        <translation>到店次数与消费额按同一周期内的账单计算。</translation>
    </message>
    <message>
        <source>No card yet. Add a level: it needs a threshold.</source>
        <translation>尚无会员卡。请添加等级，并设门槛。</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Level %1 · %2</source>
        <translation>等级 %1 · %2</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>Drop the last</source>
        <translation>删除最高级</translation>
    </message>
    <message>
        <source>Points for a yuan</source>
        <translation>每元积分</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>保存会员卡</translation>
    </message>
</context>
<context>
    <name>CardPlanViewModel</name>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Counts visits</source>
        <translation>按到店次数</translation>
    </message>
    <message>
        <source>Counts spending</source>
        <translation>按消费金额</translation>
    </message>
    <message>
        <source>Visits needed</source>
        <translation>所需次数</translation>
    </message>
    <message>
        <source>Yuan needed</source>
        <translation>所需金额（元）</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>Saved. It holds for every claim from now on.</source>
        <translation>已保存，此后领卡按此执行。</translation>
    </message>
</context>
<context>
    <name>CardsAhead</name>
    <message>
        <source>Ready for you</source>
        <translation>可以领取</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Bank cards</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Unbind %1 (%2)</source>
        <translation>解绑%1（%2）</translation>
    </message>
    <message>
        <source>A bound card can pay, fill the balance and take money out.</source>
        <translation>绑定后可用于付款、充值和提现。</translation>
    </message>
    <message>
        <source>No bank cards</source>
        <translation>暂无银行卡</translation>
    </message>
    <message>
        <source>Add a bank card</source>
        <translation>添加银行卡</translation>
    </message>
    <message>
        <source>Demo money on the cards of this world</source>
        <translation>本世界银行卡里的演示资金</translation>
    </message>
</context>
<context>
    <name>CardsViewModel</name>
    <message>
        <source>At most %1 a payment</source>
        <translation>单笔最多 %1</translation>
    </message>
    <message>
        <source>%1 of %2 left today</source>
        <translation>今日剩余 %1（限额 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 left this month</source>
        <translation>本月剩余 %1（限额 %2）</translation>
    </message>
    <message>
        <source>Unbind this card</source>
        <translation>解绑银行卡</translation>
    </message>
    <message>
        <source>Card unbound</source>
        <translation>已解绑</translation>
    </message>
    <message>
        <source>It pays no longer.</source>
        <translation>该卡已不能付款。</translation>
    </message>
    <message>
        <source>Bind this card</source>
        <translation>绑定银行卡</translation>
    </message>
    <message>
        <source>Card bound</source>
        <translation>绑定成功</translation>
    </message>
    <message>
        <source>It can pay from now on.</source>
        <translation>现在可以用它付款了。</translation>
    </message>
    <message>
        <source>debit card</source>
        <translation>储蓄卡</translation>
    </message>
    <message>
        <source>credit card</source>
        <translation>信用卡</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>捐赠证书</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>感谢您的爱心</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;</source>
        <translation>%1，用于“%2”</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>证书编号 %1</translation>
    </message>
</context>
<context>
    <name>ChatBubble</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChatsWaiting</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>Nobody waits. What the rules cannot answer stands here.</source>
        <translation>没有人在等待。规则答不了的问题会列在这里。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Show these bills</source>
        <translation>查看这些账单</translation>
    </message>
</context>
<context>
    <name>ChoiceViewModel</name>
    <message>
        <source>%1 · cannot be given back</source>
        <translation>%1 · 不可退</translation>
    </message>
    <message>
        <source>Choose up to %1 seats</source>
        <translation>最多可选 %1 个座位</translation>
    </message>
    <message>
        <source>with airport fee %1</source>
        <translation>含机场建设费 %1</translation>
    </message>
</context>
<context>
    <name>ChooserDialogs</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Choose a picture of a code</source>
        <translation>选择一张二维码图片</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存到这里</translation>
    </message>
    <message>
        <source>Save the codes into a folder</source>
        <translation>将二维码保存到文件夹</translation>
    </message>
</context>
<context>
    <name>ClockMenu</name>
    <message>
        <source>The clock runs</source>
        <translation>时钟走动</translation>
    </message>
    <message>
        <source>+1 hour</source>
        <translation>+1 小时</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 天</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Codes at hand</source>
        <translation>手边的二维码</translation>
    </message>
    <message>
        <source>Save these codes as pictures</source>
        <translation>将这些二维码存为图片</translation>
    </message>
</context>
<context>
    <name>CodeThumb</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>CollectCard</name>
    <message>
        <source>Scan to pay %1</source>
        <translation>扫码付款给%1</translation>
    </message>
    <message>
        <source>Your own QR code</source>
        <translation>我的收款码</translation>
    </message>
    <message>
        <source>Your own QR code for %1</source>
        <translation>我的收款码，金额 %1</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Set an amount</source>
        <translation>设置金额</translation>
    </message>
    <message>
        <source>Set another amount</source>
        <translation>重新设置金额</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>取消收款请求</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>生成收款码</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>用途（选填）</translation>
    </message>
</context>
<context>
    <name>CollectToday</name>
    <message>
        <source>Today: %1</source>
        <translation>今日收款：%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日收款</translation>
    </message>
    <message>
        <source>Nothing has come in today yet.</source>
        <translation>今日还没有收款。</translation>
    </message>
</context>
<context>
    <name>CollectViewModel</name>
    <message>
        <source>%1 from %2</source>
        <translation>收到%2付款 %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Bench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Only the phone</source>
        <translation>只看手机</translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation>左侧面板</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the phone</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Unlock the phone</source>
        <translation>解锁手机</translation>
    </message>
    <message>
        <source>Lock the phone</source>
        <translation>锁定手机</translation>
    </message>
    <message>
        <source>Notices of the phone</source>
        <translation>手机通知</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Merchants: the other side</source>
        <translation>商家：柜台另一边</translation>
    </message>
    <message>
        <source>Open a layout document</source>
        <translation>打开布局文档</translation>
    </message>
    <message>
        <source>Open a policy document</source>
        <translation>打开策略文档</translation>
    </message>
    <message>
        <source>Compare policies</source>
        <translation>对比策略</translation>
    </message>
    <message>
        <source>Export bills to CSV…</source>
        <translation>导出账单为 CSV…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Run or pause the clock</source>
        <translation>走动或暂停时钟</translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation>前进一小时</translation>
    </message>
    <message>
        <source>One day on</source>
        <translation>前进一天</translation>
    </message>
    <message>
        <source>Start the world over</source>
        <translation>重新开始世界</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text scale</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Open on the phone</source>
        <translation>在手机上打开</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>Design bench</source>
        <translation>设计台</translation>
    </message>
    <message>
        <source>Present bench</source>
        <translation>演示台</translation>
    </message>
    <message>
        <source>Test bench</source>
        <translation>测试台</translation>
    </message>
    <message>
        <source>Only the phone, full screen</source>
        <translation>全屏只看手机</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本快捷键表</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>A storm</source>
        <translation>通知风暴</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Only promotions</source>
        <translation>只有促销</translation>
    </message>
    <message>
        <source>After the sales</source>
        <translation>促销过后</translation>
    </message>
    <message>
        <source>This wallet&apos;s last seven days</source>
        <translation>本钱包最近七天</translation>
    </message>
    <message>
        <source>A storm: notices %1, days %2, seed %3, mix %4</source>
        <translation>通知风暴：%1 条，%2 天，种子 %3，配比“%4”</translation>
    </message>
    <message>
        <source>Notices: a whole number from %1 to %2.</source>
        <translation>消息数：%1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Days: a whole number from %1 to %2.</source>
        <translation>天数：%1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Seed: a whole number from %1 to %2.</source>
        <translation>种子：%1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Held at the end</source>
        <translation>最后仍暂存</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Held at any time</source>
        <translation>曾经暂存</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Pushes about no payment of one&apos;s own</source>
        <translation>与本人付款无关的推送</translation>
    </message>
    <message>
        <source>Most marks at once</source>
        <translation>同时最多标记</translation>
    </message>
    <message>
        <source>Most marks on Pay</source>
        <translation>“支付宝”页最多标记</translation>
    </message>
    <message>
        <source>Hours with a mark</source>
        <translation>有标记的小时数</translation>
    </message>
    <message>
        <source>%1 sent = %2 shown + %3 held + %4 merged + %5 dropped</source>
        <translation>已发 %1 = 显示 %2 + 暂存 %3 + 合并 %4 + 丢弃 %5</translation>
    </message>
    <message>
        <source>%1 pushes a week: beyond the survey</source>
        <translation>每周 %1 条推送：超出问卷范围</translation>
    </message>
    <message>
        <source>%1 pushes a week</source>
        <translation>每周 %1 条推送</translation>
    </message>
    <message>
        <source>%1 pushes a week, asked about at %2</source>
        <translation>每周 %1 条推送，问卷问的是 %2 条</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>没有问过</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>至少 %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Said they would switch push off</source>
        <translation>受访者：会关闭推送</translation>
    </message>
    <message>
        <source>Said they would stop using the app</source>
        <translation>受访者：会不再使用</translation>
    </message>
</context>
<context>
    <name>CompareChartViewModel</name>
    <message>
        <source>All tabs</source>
        <translation>全部频道</translation>
    </message>
    <message>
        <source>Pay tab only</source>
        <translation>仅“支付宝”</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
</context>
<context>
    <name>CompareChoices</name>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>First policy</source>
        <translation>第一个策略</translation>
    </message>
    <message>
        <source>Second policy</source>
        <translation>第二个策略</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What this wallet was sent in the last seven days, and when it was read.</source>
        <translation>本钱包最近七天收到的消息，以及何时被查看。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>配比</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Compare policies</source>
        <translation>对比策略</translation>
    </message>
    <message>
        <source>Playing the notices…</source>
        <translation>正在重放消息…</translation>
    </message>
    <message>
        <source>Copy figures (CSV)</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CompareResult</name>
    <message>
        <source>Marks on screen by hour</source>
        <translation>每小时屏幕上的标记</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>哪些标记</translation>
    </message>
    <message>
        <source>Shaded: quiet hours</source>
        <translation>阴影：免打扰时段</translation>
    </message>
</context>
<context>
    <name>CompareViewModel</name>
    <message>
        <source>The figures are on the clipboard, as CSV.</source>
        <translation>数据已作为表格复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>图片已保存。</translation>
    </message>
    <message>
        <source>The picture cannot be written there.</source>
        <translation>无法在那里写入图片。</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>One fewer</source>
        <translation>减一人</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一人</translation>
    </message>
</context>
<context>
    <name>CounterDepositsViewModel</name>
    <message>
        <source>Asked for %1. It waits on the phone.</source>
        <translation>已请求冻结 %1，等待手机上授权。</translation>
    </message>
    <message>
        <source>Captured %1, %2 is left.</source>
        <translation>已扣款 %1，剩余 %2。</translation>
    </message>
    <message>
        <source>Released %1, %2 is left.</source>
        <translation>已解冻 %1，剩余 %2。</translation>
    </message>
    <message>
        <source>The car is out.</source>
        <translation>车已交出。</translation>
    </message>
    <message>
        <source>The car is back.</source>
        <translation>车已收回。</translation>
    </message>
    <message>
        <source>Settled: the rest is free again.</source>
        <translation>已结算，其余已解冻。</translation>
    </message>
    <message>
        <source>Hand the car over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Take the car back</source>
        <translation>收车</translation>
    </message>
</context>
<context>
    <name>CounterOffersViewModel</name>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>to claim before %1</source>
        <translation>%1前可领</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 claimed · %2 used · %3 left</source>
        <translation>已领 %1 · 已用 %2 · 剩余 %3</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>从今天起</translation>
    </message>
    <message>
        <source>After claiming</source>
        <translation>领取后</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation>已发布：%1。</translation>
    </message>
    <message>
        <source>Closed. It can be neither claimed nor used any more.</source>
        <translation>已关闭，不能再领取或使用。</translation>
    </message>
</context>
<context>
    <name>CounterPeopleViewModel</name>
    <message>
        <source>of %1 people</source>
        <translation>/ 共 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次消费</numerusform>
        </translation>
    </message>
    <message>
        <source>follows</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, %1 of those before</source>
        <translation>，占上一步的 %1</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>会员卡</translation>
    </message>
</context>
<context>
    <name>CounterSendViewModel</name>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n 位关注者</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who follows is called that.</source>
        <translation>关注者中没有这个人。</translation>
    </message>
    <message>
        <source>One letter a day to the same person.</source>
        <translation>同一个人每天一条。</translation>
    </message>
    <message>
        <source>One mass send is left this week.</source>
        <translation>本周还可群发一次。</translation>
    </message>
    <message>
        <source>No mass send is left: the next from %1.</source>
        <translation>本周群发已用完，下次最早 %1。</translation>
    </message>
    <message>
        <source>Too late: more than 48 hours</source>
        <translation>已超过 48 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min left to answer</source>
        <translation>还可回复 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>皇冠</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>绿叶</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>出行</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无图片</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>已发送给 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>已回复。</translation>
    </message>
    <message>
        <source>By itself it sends articles on Fridays at ten.</source>
        <translation>每周五 10:00 自动发送图文。</translation>
    </message>
    <message>
        <source>By itself it asks after a visit, the next morning.</source>
        <translation>到店次日上午自动回访。</translation>
    </message>
    <message>
        <source>By itself it tells how an order travels, the days after.</source>
        <translation>下单后几天自动通知订单进展。</translation>
    </message>
</context>
<context>
    <name>CounterViewModel</name>
    <message>
        <source>People</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>押金</translation>
    </message>
</context>
<context>
    <name>CouponForm</name>
    <message>
        <source>Takes off, yuan</source>
        <translation>减免（元）</translation>
    </message>
    <message>
        <source>When spending, yuan</source>
        <translation>消费满（元）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>To claim for, days</source>
        <translation>可领天数</translation>
    </message>
    <message>
        <source>Good for, days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Good from when</source>
        <translation>有效期起点</translation>
    </message>
    <message>
        <source>Days and hours it is good at</source>
        <translation>可用的日子与时段</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>from 00:00</source>
        <translation>从 00:00</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>to 24:00</source>
        <translation>到 24:00</translation>
    </message>
    <message>
        <source>Offered to: %1</source>
        <translation>发放对象：%1</translation>
    </message>
    <message>
        <source>Offered to whom</source>
        <translation>发放给谁</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>发布中…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>CouponPage</name>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>It may be another person&apos;s, or of another world.</source>
        <translation>它可能属于别人，或在另一个世界里。</translation>
    </message>
    <message>
        <source>No such coupon</source>
        <translation>没有这张优惠券</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>How</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Once, at %1. It is proposed when you confirm a payment.</source>
        <translation>限%1使用一次，确认付款时会自动推荐。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Scan to pay with it</source>
        <translation>扫码付款使用</translation>
    </message>
    <message>
        <source>Open the service window</source>
        <translation>打开服务窗</translation>
    </message>
</context>
<context>
    <name>CouponTicket</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>Coupons</name>
    <message>
        <source>%1 off %2</source>
        <translation>满 %2 减 %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>满 %1 可用</translation>
    </message>
    <message>
        <source>Good to %1</source>
        <translation>有效期至%1</translation>
    </message>
    <message>
        <source>Good from %1 to %2</source>
        <translation>%1至%2有效</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n day(s) after claiming</source>
        <translation>
            <numerusform>领取后 %n 天内有效</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不可用</translation>
    </message>
    <message>
        <source>Usable now</source>
        <translation>现在可用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Closed by the merchant</source>
        <translation>商家已关闭</translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>不使用优惠券</translation>
    </message>
    <message>
        <source>Keep it for another time</source>
        <translation>留着下次用</translation>
    </message>
    <message numerus="yes">
        <source>No coupon, %n usable</source>
        <translation>
            <numerusform>未使用，%n 张可用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best of %n</source>
        <translation>
            <numerusform>%n 张中最优</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouponsPage</name>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>My coupons</source>
        <translation>我的优惠券</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>No coupon waits for its day or hour.</source>
        <translation>没有等待生效的优惠券。</translation>
    </message>
    <message>
        <source>You have used none yet.</source>
        <translation>还没有用过优惠券。</translation>
    </message>
    <message>
        <source>No coupon has ended yet.</source>
        <translation>没有已失效的优惠券。</translation>
    </message>
    <message>
        <source>No coupon is usable now, and there is none to claim.</source>
        <translation>暂无可用的优惠券，也没有可领取的。</translation>
    </message>
    <message>
        <source>No coupon is usable now. Claim one below; it is proposed when you pay.</source>
        <translation>暂无可用的优惠券。在下方领取，付款时会自动推荐。</translation>
    </message>
</context>
<context>
    <name>CouponsViewModel</name>
    <message>
        <source>Not offered</source>
        <translation>未发放</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>不限时段</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Spending by day</source>
        <translation>每日支出</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>DealCard</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>DealPage</name>
    <message>
        <source>Offer</source>
        <translation>优惠详情</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>门市价</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>At any time while it is valid, without a fee</source>
        <translation>有效期内随时退，不收手续费</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>It is no longer on. Choose another one.</source>
        <translation>已下架，请另选一个。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>购买</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Nearby offers</source>
        <translation>附近优惠</translation>
    </message>
    <message>
        <source>Near Wulin Square, the nearest first</source>
        <translation>武林广场附近，由近及远</translation>
    </message>
    <message>
        <source>No shop nearby has one now.</source>
        <translation>附近的门店暂时没有优惠。</translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>暂无优惠</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>我的电子票</translation>
    </message>
</context>
<context>
    <name>DesignRight</name>
    <message>
        <source>Right panel</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
</context>
<context>
    <name>DesignViewModel</name>
    <message>
        <source>has problems</source>
        <translation>有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个区块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n 个图标</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>快捷功能</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>宫格</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Latest bill</source>
        <translation>最近账单</translation>
    </message>
    <message>
        <source>Service windows</source>
        <translation>服务窗</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Yield chart</source>
        <translation>收益走势</translation>
    </message>
</context>
<context>
    <name>DesktopPushesViewModel</name>
    <message>
        <source>This desktop has no tray that shows notifications.</source>
        <translation>此桌面没有可显示通知的托盘。</translation>
    </message>
    <message>
        <source>For presenting: a push also comes up outside the window. A click brings it here.</source>
        <translation>用于演示：推送也会出现在窗口之外，点按即可回到这里。</translation>
    </message>
</context>
<context>
    <name>DirectoryLine</name>
    <message>
        <source>%1, followed</source>
        <translation>%1，已关注</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>关注%1</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>All service windows</source>
        <translation>全部服务窗</translation>
    </message>
    <message>
        <source>Search all service windows</source>
        <translation>搜索全部服务窗</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No service window is called %1.</source>
        <translation>没有名为“%1”的服务窗。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>DirectoryViewModel</name>
    <message>
        <source>Shopping</source>
        <translation>购物</translation>
    </message>
    <message>
        <source>Food and deals</source>
        <translation>美食团购</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅行</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>出行</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>生活缴费</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Open a layout document</source>
        <translation>打开布局文档</translation>
    </message>
    <message>
        <source>Layout documents (*.toml)</source>
        <translation>布局文档 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Payment made</source>
        <translation>付款完成</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>密码被拒</translation>
    </message>
    <message>
        <source>Order opened</source>
        <translation>订单已创建</translation>
    </message>
    <message>
        <source>Order paid</source>
        <translation>订单已付款</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>订单已关闭</translation>
    </message>
    <message>
        <source>Refund made</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Function used</source>
        <translation>使用功能</translation>
    </message>
    <message>
        <source>Order of functions chosen</source>
        <translation>已选择功能排序</translation>
    </message>
    <message>
        <source>Password tries restored</source>
        <translation>密码次数已恢复</translation>
    </message>
    <message>
        <source>Pay code used up</source>
        <translation>付款码已用</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>消息送达</translation>
    </message>
    <message>
        <source>Messages seen</source>
        <translation>消息已读</translation>
    </message>
    <message>
        <source>Clock moved on</source>
        <translation>时钟前进</translation>
    </message>
    <message>
        <source>Yu&apos;e Bao income</source>
        <translation>余额宝收益</translation>
    </message>
    <message>
        <source>Into Yu&apos;e Bao</source>
        <translation>转入余额宝</translation>
    </message>
    <message>
        <source>Yu&apos;e Bao units confirmed</source>
        <translation>余额宝份额确认</translation>
    </message>
    <message>
        <source>Out of Yu&apos;e Bao</source>
        <translation>余额宝转出</translation>
    </message>
    <message>
        <source>Notice decided</source>
        <translation>通知已裁定</translation>
    </message>
    <message>
        <source>Notices seen</source>
        <translation>通知已看</translation>
    </message>
    <message>
        <source>Policy chosen</source>
        <translation>策略已选择</translation>
    </message>
    <message>
        <source>Policy adopted</source>
        <translation>已采用自定策略</translation>
    </message>
    <message>
        <source>Focus switched</source>
        <translation>专注已切换</translation>
    </message>
    <message>
        <source>Time zone changed</source>
        <translation>时区已更改</translation>
    </message>
    <message>
        <source>Window muted</source>
        <translation>服务窗已静音</translation>
    </message>
    <message>
        <source>Window heard again</source>
        <translation>服务窗已恢复提醒</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Order moved on</source>
        <translation>订单有进展</translation>
    </message>
    <message>
        <source>Pass changed</source>
        <translation>票券变动</translation>
    </message>
    <message>
        <source>Money collected</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>Card touched a reader</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Somebody in town</source>
        <translation>居民动态</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tries left: %1</source>
        <translation>剩余次数：%1</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>按使用次数</translation>
    </message>
    <message>
        <source>as they stood</source>
        <translation>按原有顺序</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>not paid in time</source>
        <translation>超时未付</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>claimed the coupon</source>
        <translation>领取了优惠券</translation>
    </message>
    <message>
        <source>used the coupon</source>
        <translation>使用了优惠券</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>关注了服务窗</translation>
    </message>
    <message>
        <source>took the card</source>
        <translation>领取了会员卡</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>再次光顾</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Money into the balance</source>
        <translation>余额充值</translation>
    </message>
    <message>
        <source>Money out of the balance</source>
        <translation>余额提现</translation>
    </message>
    <message>
        <source>Money on the card</source>
        <translation>提现到账</translation>
    </message>
    <message>
        <source>Bank card bound</source>
        <translation>银行卡已绑定</translation>
    </message>
    <message>
        <source>Bank card unbound</source>
        <translation>银行卡已解绑</translation>
    </message>
    <message>
        <source>Identity proved</source>
        <translation>身份验证通过</translation>
    </message>
    <message>
        <source>Identity not proved</source>
        <translation>身份验证未通过</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>支付密码已修改</translation>
    </message>
    <message>
        <source>Amounts hidden or shown</source>
        <translation>金额显示切换</translation>
    </message>
    <message>
        <source>Term deposit bought</source>
        <translation>已存入招财宝</translation>
    </message>
    <message>
        <source>Term deposit over</source>
        <translation>招财宝已结束</translation>
    </message>
    <message>
        <source>Insurance bought</source>
        <translation>已购买保险</translation>
    </message>
    <message>
        <source>Insurance ended</source>
        <translation>保险已到期</translation>
    </message>
    <message>
        <source>Watch list changed</source>
        <translation>自选股已更新</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Hold opened</source>
        <translation>预授权已发起</translation>
    </message>
    <message>
        <source>Hold authorised</source>
        <translation>预授权已授权</translation>
    </message>
    <message>
        <source>Hold captured</source>
        <translation>预授权已扣款</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>预授权已解冻</translation>
    </message>
    <message>
        <source>Hold lapsed</source>
        <translation>预授权到期</translation>
    </message>
    <message>
        <source>Hold closed</source>
        <translation>预授权已关闭</translation>
    </message>
    <message>
        <source>Hold declined</source>
        <translation>预授权被拒绝</translation>
    </message>
    <message>
        <source>Stored value returned</source>
        <translation>储值退还</translation>
    </message>
    <message>
        <source>Stored value bought</source>
        <translation>储值成功</translation>
    </message>
    <message>
        <source>not authorised in time</source>
        <translation>超时未授权</translation>
    </message>
    <message>
        <source>Coupon published</source>
        <translation>发布优惠券</translation>
    </message>
    <message>
        <source>Coupon closed</source>
        <translation>关闭优惠券</translation>
    </message>
    <message>
        <source>Coupon claimed</source>
        <translation>领取优惠券</translation>
    </message>
    <message>
        <source>Coupon used</source>
        <translation>使用优惠券</translation>
    </message>
    <message>
        <source>Coupon given back</source>
        <translation>退回优惠券</translation>
    </message>
    <message>
        <source>Coupon expired</source>
        <translation>优惠券过期</translation>
    </message>
    <message>
        <source>Member card set up</source>
        <translation>设置会员卡</translation>
    </message>
    <message>
        <source>Member card claimed</source>
        <translation>领取会员卡</translation>
    </message>
    <message>
        <source>Member card raised</source>
        <translation>会员卡升级</translation>
    </message>
    <message>
        <source>Member number unbound</source>
        <translation>解绑会员号</translation>
    </message>
    <message numerus="yes">
        <source>offered to %n people</source>
        <translation>
            <numerusform>发放给 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n 个等级</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>Window followed</source>
        <translation>关注服务窗</translation>
    </message>
    <message>
        <source>Window unfollowed</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Messages refused</source>
        <translation>拒收消息</translation>
    </message>
    <message>
        <source>Messages accepted</source>
        <translation>恢复接收消息</translation>
    </message>
    <message>
        <source>Window entered</source>
        <translation>进入服务窗</translation>
    </message>
    <message>
        <source>Menu tapped</source>
        <translation>点击菜单</translation>
    </message>
    <message>
        <source>Said in chat</source>
        <translation>咨询客服</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>商家发送消息</translation>
    </message>
    <message>
        <source>Menu set</source>
        <translation>设置菜单</translation>
    </message>
    <message>
        <source>Way of working set</source>
        <translation>更改经营方式</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>to all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>to a group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>to one</source>
        <translation>一个人</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>trading</source>
        <translation>交易</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有发生任何事。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export bills to CSV</source>
        <translation>导出账单为 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>停止导出</translation>
    </message>
</context>
<context>
    <name>EyeLine</name>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
</context>
<context>
    <name>FamilyFormPage</name>
    <message>
        <source>Give family pay</source>
        <translation>开通亲密付</translation>
    </message>
    <message>
        <source>Who is it for</source>
        <translation>为谁开通</translation>
    </message>
    <message>
        <source>They are your (optional)</source>
        <translation>与我的关系（选填）</translation>
    </message>
    <message>
        <source>Limit a month</source>
        <translation>每月额度</translation>
    </message>
    <message>
        <source>Limit a month in yuan</source>
        <translation>每月额度（元）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>FamilyHead</name>
    <message>
        <source>from %1</source>
        <translation>由%1付款</translation>
    </message>
    <message>
        <source>Left this month</source>
        <translation>本月剩余</translation>
    </message>
    <message>
        <source>Ended: nothing can be spent</source>
        <translation>已结束，不能再消费</translation>
    </message>
    <message>
        <source>%1 of %2 used this month</source>
        <translation>本月已用 %1，额度 %2</translation>
    </message>
</context>
<context>
    <name>FamilyListPage</name>
    <message>
        <source>Family pay</source>
        <translation>亲密付</translation>
    </message>
    <message>
        <source>Give somebody close a monthly limit: what they spend is paid from your money.</source>
        <translation>为亲近的人设置每月额度，他们的消费由您付款。</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>还没有开通亲密付</translation>
    </message>
    <message>
        <source>Give family pay</source>
        <translation>开通亲密付</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Family pay</source>
        <translation>亲密付</translation>
    </message>
    <message>
        <source>What they spent</source>
        <translation>消费记录</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无消费。</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>修改额度</translation>
    </message>
    <message>
        <source>End family pay</source>
        <translation>结束亲密付</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Limit a month</source>
        <translation>每月额度</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>From now on %1 can spend nothing from your money.</source>
        <translation>此后%1不能再使用您的钱消费。</translation>
    </message>
    <message>
        <source>End family pay?</source>
        <translation>结束亲密付？</translation>
    </message>
</context>
<context>
    <name>FamilyViewModel</name>
    <message>
        <source>%1 of %2 this month</source>
        <translation>本月已用 %1，额度 %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
</context>
<context>
    <name>FeedMessage</name>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>FigureLine</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Overwrite file?</source>
        <translation>覆盖文件？</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Choose another day.</source>
        <translation>请换一天。</translation>
    </message>
    <message>
        <source>Not shown on this day</source>
        <translation>当天没有场次</translation>
    </message>
</context>
<context>
    <name>FilmsPage</name>
    <message>
        <source>Films</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>No film is shown in the next days.</source>
        <translation>近几天没有影片上映。</translation>
    </message>
    <message>
        <source>Nothing on</source>
        <translation>暂无影片</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>我的电子票</translation>
    </message>
</context>
<context>
    <name>FilmsViewModel</name>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · %2 起</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Another card&apos;s number</source>
        <translation>其他卡号</translation>
    </message>
</context>
<context>
    <name>FromTo</name>
    <message>
        <source>From %1</source>
        <translation>从%1出发</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>互换出发地和目的地</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>FrozenPage</name>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>In Yu&apos;e Bao, still earning</source>
        <translation>余额宝中，照常有收益</translation>
    </message>
    <message>
        <source>In the balance</source>
        <translation>余额中</translation>
    </message>
    <message>
        <source>A deposit you authorise stands here until it is captured or free again.</source>
        <translation>您授权的押金会列在这里，直到扣款或解冻。</translation>
    </message>
    <message>
        <source>Nothing is frozen</source>
        <translation>没有冻结的资金</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>冻结明细</translation>
    </message>
</context>
<context>
    <name>FundCard</name>
    <message>
        <source>Yu&apos;e Bao, %1, 7-day annualised</source>
        <translation>余额宝，%1，七日年化</translation>
    </message>
    <message>
        <source>Yu&apos;e Bao</source>
        <translation>余额宝</translation>
    </message>
    <message>
        <source>7-day annualised</source>
        <translation>七日年化</translation>
    </message>
</context>
<context>
    <name>FundFacts</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>确认中</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>%1, still earning</source>
        <translation>%1，仍享收益</translation>
    </message>
</context>
<context>
    <name>FundHead</name>
    <message>
        <source>Yu&apos;e Bao</source>
        <translation>余额宝</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日收益</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>累计收益</translation>
    </message>
    <message>
        <source>7-day yield</source>
        <translation>七日年化</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Income per 10,000, chart</source>
        <translation>万份收益走势图</translation>
    </message>
    <message>
        <source>Seven-day yield, chart</source>
        <translation>七日年化走势图</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Income by day</source>
        <translation>每日收益</translation>
    </message>
</context>
<context>
    <name>FundPage</name>
    <message>
        <source>Yu&apos;e Bao</source>
        <translation>余额宝</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The first income joins in the evening of the day units are confirmed.</source>
        <translation>首笔收益于份额确认当日晚间入账。</translation>
    </message>
    <message>
        <source>No income yet</source>
        <translation>暂无收益</translation>
    </message>
</context>
<context>
    <name>FundViewModel</name>
    <message>
        <source>%1 confirmed on %2; first income that evening, shown as yesterday&apos;s on %3</source>
        <translation>%1 于%2确认份额，首笔收益当晚入账，%3显示为昨日收益</translation>
    </message>
    <message>
        <source>A day&apos;s income is rounded to the nearest fen (rounding policy: half up).</source>
        <translation>每日收益四舍五入到分（取整规则：四舍五入）。</translation>
    </message>
    <message>
        <source>A part of a fen of a day&apos;s income is dropped (rounding policy: truncate).</source>
        <translation>每日收益不足一分的部分舍去（取整规则：截尾）。</translation>
    </message>
    <message>
        <source>¥%1 per 10,000</source>
        <translation>万份收益 ¥%1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>7-day yield</source>
        <translation>七日年化</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>万份收益</translation>
    </message>
</context>
<context>
    <name>FunnelChart</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Filled in already</source>
        <translation>已为您填好</translation>
    </message>
    <message>
        <source>Nothing is given before you agree to it.</source>
        <translation>您同意之前，商家看不到任何信息。</translation>
    </message>
    <message>
        <source>Agree to all of it</source>
        <translation>全部同意</translation>
    </message>
</context>
<context>
    <name>Goings</name>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%2 min</source>
        <translation>%2 分钟</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售完</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已截止</translation>
    </message>
</context>
<context>
    <name>GradeRow</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>GradesPage</name>
    <message>
        <source>Seat, if there is one</source>
        <translation>座位偏好（尽量满足）</translation>
    </message>
    <message>
        <source>It is no longer on. Choose another one.</source>
        <translation>已下架，请另选一个。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Leaving the wallet</source>
        <translation>离开钱包</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>A page of %1, outside of the wallet.</source>
        <translation>%1的网页，在钱包之外。</translation>
    </message>
    <message>
        <source>The wallet hands over neither your name nor your balance. This simulation ends here: nothing is opened.</source>
        <translation>钱包不会交出您的姓名和余额。模拟到此为止，不会打开任何页面。</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回服务窗</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>There is no deposit of this number here.</source>
        <translation>没有这笔押金。</translation>
    </message>
    <message>
        <source>No such deposit</source>
        <translation>押金不存在</translation>
    </message>
    <message>
        <source>Freeze it with your password</source>
        <translation>输入密码并冻结</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>正在拒绝…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Bills of what was captured</source>
        <translation>扣款账单</translation>
    </message>
    <message>
        <source>Open the service window</source>
        <translation>打开服务窗</translation>
    </message>
    <message>
        <source>Nothing is frozen. The merchant would have to ask again.</source>
        <translation>不会冻结资金，商家需要重新发起。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>先保留</translation>
    </message>
    <message>
        <source>Decline this deposit?</source>
        <translation>拒绝这笔押金？</translation>
    </message>
</context>
<context>
    <name>HoldViewModel</name>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Frozen in</source>
        <translation>冻结自</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已扣款</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已解冻</translation>
    </message>
    <message>
        <source>Still frozen</source>
        <translation>仍冻结</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>After %1 days what is left is free again by itself.</source>
        <translation>%1 天后，剩余金额自动解冻。</translation>
    </message>
    <message>
        <source>Frozen units go on earning.</source>
        <translation>冻结的份额照常有收益。</translation>
    </message>
    <message>
        <source>Frozen is not paid: the merchant is paid only what it captures.</source>
        <translation>冻结不等于付款，商家只收到实际扣款的部分。</translation>
    </message>
</context>
<context>
    <name>HoldingRow</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Waiting for your authorisation</source>
        <translation>等待您授权</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>商家发起</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已扣款</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已解冻</translation>
    </message>
    <message>
        <source>Authorised by you</source>
        <translation>您已授权</translation>
    </message>
    <message>
        <source>Declined by you</source>
        <translation>您已拒绝</translation>
    </message>
    <message>
        <source>Not authorised in time</source>
        <translation>超时未授权</translation>
    </message>
    <message>
        <source>Lapsed: the rest is free again</source>
        <translation>已到期，剩余已解冻</translation>
    </message>
    <message>
        <source>Closed if you do not authorise it</source>
        <translation>届时未授权将自动关闭</translation>
    </message>
    <message>
        <source>Lapses: what is left is free again</source>
        <translation>到期自动解冻剩余金额</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Marks on screen by hour</source>
        <translation>每小时屏幕上的标记</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>Real name</source>
        <translation>真实姓名</translation>
    </message>
    <message>
        <source>ID hash</source>
        <translation>身份校验码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Paying is locked. Prove who you are to open it.</source>
        <translation>支付已锁定，验证身份后即可解锁。</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>已实名认证</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Prove your identity</source>
        <translation>验证身份</translation>
    </message>
    <message>
        <source>Opens paying again after wrong passwords.</source>
        <translation>密码输错被锁定后，可在此解锁。</translation>
    </message>
    <message>
        <source>Change the payment password</source>
        <translation>修改支付密码</translation>
    </message>
    <message>
        <source>Bank cards</source>
        <translation>银行卡</translation>
    </message>
</context>
<context>
    <name>IdentityViewModel</name>
    <message>
        <source>Type your present password</source>
        <translation>请输入当前支付密码</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>请设置新密码</translation>
    </message>
    <message>
        <source>Type the new password again</source>
        <translation>请再次输入新密码</translation>
    </message>
    <message>
        <source>The two are not the same. Choose the new password once more.</source>
        <translation>两次输入不一致，请重新设置新密码。</translation>
    </message>
</context>
<context>
    <name>InsurancePage</name>
    <message>
        <source>My insurance</source>
        <translation>我的保障</translation>
    </message>
    <message>
        <source>Nothing covers you just now.</source>
        <translation>暂无生效中的保障。</translation>
    </message>
    <message>
        <source>Covers you now</source>
        <translation>保障中</translation>
    </message>
    <message>
        <source>You have everything there is.</source>
        <translation>您已拥有全部保障。</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>可投保</translation>
    </message>
    <message>
        <source>Claims are not part of this simulation.</source>
        <translation>本模拟不包含理赔。</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Digits</source>
        <translation>数字键盘</translation>
    </message>
</context>
<context>
    <name>KeypadKey</name>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>LatestBill</name>
    <message>
        <source>What you pay shows here</source>
        <translation>付款后会显示在这里</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>还没有账单</translation>
    </message>
</context>
<context>
    <name>LayoutsPanel</name>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>打开文档…</translation>
    </message>
    <message>
        <source>Or drop a .toml file on this panel (Ctrl+O)</source>
        <translation>或将 .toml 文件拖到此面板 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Drop the layout document here</source>
        <translation>将布局文档拖放到这里</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>The window leaves your list, and the number of its member card is unbound. What it sent stays, should you come back.</source>
        <translation>服务窗将从列表移除，会员卡号同时解绑。已收到的消息会保留，再次关注时可见。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>再想想</translation>
    </message>
    <message>
        <source>Unfollow this window?</source>
        <translation>取消关注这个服务窗？</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消关注</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>In the ledger</source>
        <translation>分录明细</translation>
    </message>
    <message>
        <source>What leaves one account comes into another: the lines sum to 0.00.</source>
        <translation>有借必有贷：各行之和为 0.00。</translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>转出与转入</translation>
    </message>
    <message>
        <source>From</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>No entries yet. Pay something on the phone.</source>
        <translation>还没有分录。请在手机上付一笔款。</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Title of the large article</source>
        <translation>头条标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Picture in front</source>
        <translation>头条图片</translation>
    </message>
    <message>
        <source>Small articles, a title a line</source>
        <translation>小图文，每行一个标题</translation>
    </message>
    <message>
        <source>Keyword lines, such as Order: 12</source>
        <translation>关键词行，如 订单：12</translation>
    </message>
</context>
<context>
    <name>LevelAhead</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text scale</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>机型</translation>
    </message>
</context>
<context>
    <name>LotteryPage</name>
    <message>
        <source>Lottery</source>
        <translation>彩票</translation>
    </message>
    <message>
        <source>Red balls: six of 33</source>
        <translation>红球：33 选 6</translation>
    </message>
    <message>
        <source>Blue ball: one of 16</source>
        <translation>蓝球：16 选 1</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>机选一注</translation>
    </message>
    <message>
        <source>Add this line</source>
        <translation>加入这一注</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>我的彩票</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>付款 %1</translation>
    </message>
</context>
<context>
    <name>LotteryViewModel</name>
    <message>
        <source>Draw %1, %2</source>
        <translation>第 %1 期，%2</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min left</source>
        <translation>距截止还有 %1 天 %2 小时 %3 分</translation>
    </message>
    <message>
        <source>%2 h %3 min left</source>
        <translation>距截止还有 %2 小时 %3 分</translation>
    </message>
</context>
<context>
    <name>MemberCardFace</name>
    <message>
        <source>%1 points</source>
        <translation>%1 积分</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>卡号 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
</context>
<context>
    <name>MemberCardPage</name>
    <message>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Not every merchant has one.</source>
        <translation>并非每个商家都有。</translation>
    </message>
    <message>
        <source>No member card</source>
        <translation>没有会员卡</translation>
    </message>
    <message>
        <source>Bar code %1</source>
        <translation>条码 %1</translation>
    </message>
    <message>
        <source>Show it at the till. %1.</source>
        <translation>付款时出示。%1。</translation>
    </message>
    <message>
        <source>Get the card</source>
        <translation>领取会员卡</translation>
    </message>
</context>
<context>
    <name>MemberCards</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次消费</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 in a quarter</source>
        <translation>每季度 %1</translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>距%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 so far, %n visit(s) to go by %2</source>
        <translation>
            <numerusform>已有 %1 次，%2前还差 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far, %3 to go by %2</source>
        <translation>已有 %1，%2前还差 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to go</source>
        <translation>
            <numerusform>还差 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还差 %1</translation>
    </message>
</context>
<context>
    <name>MemberCardsPage</name>
    <message>
        <source>Member cards</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>To be had now</source>
        <translation>现在可领</translation>
    </message>
    <message>
        <source>Almost yours</source>
        <translation>即将获得</translation>
    </message>
    <message>
        <source>Cards you can earn</source>
        <translation>可以赢得的卡</translation>
    </message>
    <message>
        <source>A merchant gives its card to those who come often.</source>
        <translation>常来的客人，商家会送上会员卡。</translation>
    </message>
    <message>
        <source>No member cards here</source>
        <translation>这里没有会员卡</translation>
    </message>
</context>
<context>
    <name>MemberCardsViewModel</name>
    <message>
        <source>The highest level is yours</source>
        <translation>已是最高等级</translation>
    </message>
    <message>
        <source>%1 member · level %2 of %3</source>
        <translation>%1会员 · 第 %2 级，共 %3 级</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for every yuan</source>
        <translation>
            <numerusform>每元 %n 积分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>MerchantsDeposits</name>
    <message>
        <source>Ask for a deposit</source>
        <translation>发起押金</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Amount to hold, yuan</source>
        <translation>冻结金额（元）</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>发起请求</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>冻结中的押金</translation>
    </message>
    <message>
        <source>It holds nothing, and waits for nothing.</source>
        <translation>没有冻结中或待授权的押金。</translation>
    </message>
    <message>
        <source>Stored value owed: %1</source>
        <translation>待消费储值：%1</translation>
    </message>
</context>
<context>
    <name>MerchantsHold</name>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Amount, yuan; empty releases all</source>
        <translation>金额（元），留空则全部解冻</translation>
    </message>
    <message>
        <source>Capture part</source>
        <translation>部分扣款</translation>
    </message>
    <message>
        <source>Capture all</source>
        <translation>全部扣款</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解冻</translation>
    </message>
</context>
<context>
    <name>MerchantsOffers</name>
    <message>
        <source>Publish a coupon</source>
        <translation>发布优惠券</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
</context>
<context>
    <name>MerchantsPanel</name>
    <message>
        <source>Act as the merchant</source>
        <translation>扮演的商家</translation>
    </message>
    <message>
        <source>What the merchant does</source>
        <translation>商家在做什么</translation>
    </message>
</context>
<context>
    <name>MerchantsPeople</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Nobody was offered anything yet: the funnel begins with a coupon.</source>
        <translation>还没有向任何人发放过优惠：漏斗从一张优惠券开始。</translation>
    </message>
    <message>
        <source>People who came so far since this world began. A rate is of those at the stage before.</source>
        <translation>自本世界开始以来到过这一步的人数；百分比以上一步的人数为准。</translation>
    </message>
    <message>
        <source>To the offers</source>
        <translation>去发放优惠</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目标人群</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>恢复为所有人</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>查找居民</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>姓名、手机号或城市</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Nobody in this audience is called that.</source>
        <translation>目标人群中没有这个人。</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>显示更多居民</translation>
    </message>
</context>
<context>
    <name>MerchantsRental</name>
    <message>
        <source>Rentals under way</source>
        <translation>进行中的租车</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>租车</translation>
    </message>
    <message>
        <source>For damage, yuan</source>
        <translation>车损金额（元）</translation>
    </message>
    <message>
        <source>Settle: rent %1</source>
        <translation>结算：租金 %1</translation>
    </message>
</context>
<context>
    <name>MerchantsSend</name>
    <message>
        <source>Way of working</source>
        <translation>经营方式</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发送对象</translation>
    </message>
    <message>
        <source>Find a follower</source>
        <translation>查找关注者</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>姓名、手机号或城市</translation>
    </message>
    <message>
        <source>To whom exactly</source>
        <translation>具体发给谁</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Paid with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>See the bill</source>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>See the bill of %1, %2</source>
        <translation>查看账单，%1，%2</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Not enough: %1 available</source>
        <translation>余额不足：可用 %1</translation>
    </message>
    <message>
        <source>At most %1 at a time</source>
        <translation>单笔最多 %1</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>The link names something this wallet does not have.</source>
        <translation>链接所指的内容在此钱包中不存在。</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>这里没有内容</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Monthly summary</source>
        <translation>月度汇总</translation>
    </message>
    <message>
        <source>Nothing was paid and nothing came in.</source>
        <translation>没有支出，也没有收入。</translation>
    </message>
    <message>
        <source>No bills this month</source>
        <translation>本月没有账单</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>每日支出</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
</context>
<context>
    <name>MoreCommands</name>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>English or Chinese</source>
        <translation>英文或中文</translation>
    </message>
    <message>
        <source>Notices of the phone</source>
        <translation>手机通知</translation>
    </message>
    <message>
        <source>Lock or unlock the phone</source>
        <translation>锁定或解锁手机</translation>
    </message>
    <message>
        <source>Merchants: the other side</source>
        <translation>商家：柜台另一边</translation>
    </message>
    <message>
        <source>Open a layout document</source>
        <translation>打开布局文档</translation>
    </message>
    <message>
        <source>Compare policies</source>
        <translation>对比策略</translation>
    </message>
    <message>
        <source>Run or pause the clock</source>
        <translation>走动或暂停时钟</translation>
    </message>
    <message>
        <source>Clock: one hour on</source>
        <translation>时钟：前进一小时</translation>
    </message>
    <message>
        <source>Clock: one day on</source>
        <translation>时钟：前进一天</translation>
    </message>
    <message>
        <source>Start the world over</source>
        <translation>重新开始世界</translation>
    </message>
    <message>
        <source>Export bills to CSV</source>
        <translation>导出账单为 CSV</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Add a bank card</source>
        <translation>添加银行卡</translation>
    </message>
    <message>
        <source>Money goes to and from the cards bound to this wallet.</source>
        <translation>充值与提现需要已绑定的银行卡。</translation>
    </message>
    <message>
        <source>No bank card is bound</source>
        <translation>尚未绑定银行卡</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>到账时间</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>MoveViewModel</name>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>To a bank card</source>
        <translation>提现到银行卡</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到账账户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款账户</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>两小时内</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>次日</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Money in before 15:00 on a trading day counts for that day.</source>
        <translation>交易日 15:00 前转入按当日计算。</translation>
    </message>
    <message>
        <source>At once. %1 can still go out today.</source>
        <translation>实时到账，今日还可转出 %1。</translation>
    </message>
    <message>
        <source>In your balance at once.</source>
        <translation>实时到账余额。</translation>
    </message>
    <message>
        <source>%1 % a year for %2 days; at least %3.</source>
        <translation>年化 %1 %，期限 %2 天，%3 起投。</translation>
    </message>
    <message>
        <source>Sold before its end, it costs %1 % of what you put in.</source>
        <translation>提前变现收取本金的 %1 %。</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>转入成功</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>转出成功</translation>
    </message>
    <message>
        <source>It is there: %1</source>
        <translation>已到账：%1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>充值成功</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>转出中</translation>
    </message>
    <message>
        <source>Principal and interest come into your balance on %1.</source>
        <translation>本金和收益将于 %1 转入余额。</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>购买成功</translation>
    </message>
    <message>
        <source>Confirmed on %1. First income that evening, shown as yesterday&apos;s on %2.</source>
        <translation>%1确认份额，首笔收益当晚入账，%2显示为昨日收益。</translation>
    </message>
    <message>
        <source>On the card by %1.</source>
        <translation>预计 %1 前到账。</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Unread: %1</source>
        <translation>未读：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>消息通知</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>What your service windows tell you gathers here.</source>
        <translation>服务窗发来的通知都在这里。</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>没有通知</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>OfferViewModel</name>
    <message>
        <source>No offer today</source>
        <translation>今日暂无优惠</translation>
    </message>
    <message>
        <source>off %1 · %2</source>
        <translation>满 %1 可用 · %2</translation>
    </message>
    <message>
        <source>Valid to %1 · %2 claimed</source>
        <translation>有效期至 %1 · 已领 %2</translation>
    </message>
</context>
<context>
    <name>OnePush</name>
    <message>
        <source>Start from</source>
        <translation>起始示例</translation>
    </message>
    <message>
        <source>A payload of your own</source>
        <translation>自己写的负载</translation>
    </message>
    <message>
        <source>Open .apns file…</source>
        <translation>打开 .apns 文件…</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the editor</source>
        <translation>在编辑框中按 Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OrderFormViewModel</name>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>预计到账</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Due now</source>
        <translation>应缴金额</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>需支付</translation>
    </message>
    <message>
        <source>Look up the bill</source>
        <translation>查询账单</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>Earlier</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部记录</translation>
    </message>
</context>
<context>
    <name>OrderViewModel</name>
    <message>
        <source>To be paid, %1</source>
        <translation>待付款，%1</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（选填）</translation>
    </message>
    <message>
        <source>Due on day %1 of each month</source>
        <translation>每月 %1 日还款</translation>
    </message>
    <message>
        <source>%1, credit card</source>
        <translation>%1 信用卡</translation>
    </message>
    <message>
        <source>%1, debit card</source>
        <translation>%1 储蓄卡</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>付款 %1</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>What is ordered here is listed with its state and its time.</source>
        <translation>在此办理的业务，其状态与时间会列在这里。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无记录</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Tabs of the phone</source>
        <translation>手机的频道</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Opening the world…</source>
        <translation>正在打开世界…</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有这个名字的命令。</translation>
    </message>
</context>
<context>
    <name>ParcelPage</name>
    <message>
        <source>Parcel</source>
        <translation>快递详情</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>%1, telephone %2</source>
        <translation>%1，电话 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计送达</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Parcels</source>
        <translation>我的快递</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Type a tracking number to follow a parcel.</source>
        <translation>输入运单号即可跟踪快递。</translation>
    </message>
    <message>
        <source>No parcels</source>
        <translation>暂无快递</translation>
    </message>
</context>
<context>
    <name>ParcelsViewModel</name>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>正在派送</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>运输中</translation>
    </message>
</context>
<context>
    <name>PassFace</name>
    <message>
        <source>Code %1</source>
        <translation>券码 %1</translation>
    </message>
</context>
<context>
    <name>PassPage</name>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>电子票</translation>
    </message>
    <message>
        <source>Show it at the door</source>
        <translation>出示入场</translation>
    </message>
    <message>
        <source>See the bill</source>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退票</translation>
    </message>
    <message>
        <source>It is not in this wallet.</source>
        <translation>这个钱包里没有它。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Give it back?</source>
        <translation>确认退票？</translation>
    </message>
</context>
<context>
    <name>PassRow</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>PassViewModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>For</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Let in from %1 on</source>
        <translation>%1 起可入场</translation>
    </message>
    <message>
        <source>A special fare cannot be given back.</source>
        <translation>特价票不可退。</translation>
    </message>
    <message>
        <source>Too late to give back.</source>
        <translation>已过退票时间。</translation>
    </message>
    <message>
        <source>%1 comes back, %2 fee</source>
        <translation>可退 %1，手续费 %2</translation>
    </message>
    <message>
        <source>%1 comes back, no fee</source>
        <translation>可退 %1，无手续费</translation>
    </message>
</context>
<context>
    <name>Passers</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>How much, yuan</source>
        <translation>他们付多少（元）</translation>
    </message>
    <message>
        <source>Somebody pays this code</source>
        <translation>有人扫此码付款</translation>
    </message>
    <message>
        <source>They spend by family pay</source>
        <translation>使用亲密付消费</translation>
    </message>
</context>
<context>
    <name>PassersViewModel</name>
    <message>
        <source>%1 paid %2.</source>
        <translation>%1已付款 %2。</translation>
    </message>
    <message>
        <source>%1 spent %2.</source>
        <translation>%1已消费 %2。</translation>
    </message>
    <message>
        <source>This person has no family pay. Give it on the phone&apos;s Family pay page.</source>
        <translation>此人尚未开通亲密付，请在手机的“亲密付”页面开通。</translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Trips</source>
        <translation>行程单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>电子票</translation>
    </message>
    <message>
        <source>Look for trains</source>
        <translation>查车次</translation>
    </message>
    <message>
        <source>See what is on</source>
        <translation>看看在映影片</translation>
    </message>
    <message>
        <source>Trains and flights you book gather here, with their codes.</source>
        <translation>预订的火车票和机票会连同票号放在这里。</translation>
    </message>
    <message>
        <source>Films and offers you buy gather here, with their codes.</source>
        <translation>购买的电影票和优惠会连同券码放在这里。</translation>
    </message>
    <message>
        <source>No trips yet</source>
        <translation>还没有行程</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>还没有电子票</translation>
    </message>
</context>
<context>
    <name>PassesViewModel</name>
    <message>
        <source>Upcoming</source>
        <translation>即将使用</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Payment password</source>
        <translation>支付密码</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>验证中…</translation>
    </message>
    <message>
        <source>Six digits: no runs, no repeats, not your birthday or phone number</source>
        <translation>六位数字，不能连续、重复，也不能是生日或手机号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Pay with the new password from now on.</source>
        <translation>请从现在起使用新密码付款。</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密码已修改</translation>
    </message>
</context>
<context>
    <name>PasswordStrip</name>
    <message>
        <source>Paying…</source>
        <translation>正在付款…</translation>
    </message>
</context>
<context>
    <name>PayCodeCard</name>
    <message>
        <source>Bar code %1</source>
        <translation>条形码 %1</translation>
    </message>
    <message>
        <source>QR code %1</source>
        <translation>二维码 %1</translation>
    </message>
    <message>
        <source>Pays with %1</source>
        <translation>付款方式：%1</translation>
    </message>
</context>
<context>
    <name>PayCodePage</name>
    <message>
        <source>Pay code</source>
        <translation>付款码</translation>
    </message>
    <message>
        <source>The till in the Test bench can charge this code.</source>
        <translation>测试台的收银机可以扫这个码收款。</translation>
    </message>
</context>
<context>
    <name>PayCodeViewModel</name>
    <message>
        <source>Good until %1, for one payment</source>
        <translation>%1 前有效，仅限一次付款</translation>
    </message>
    <message>
        <source>%1 first, then %2</source>
        <translation>先用%1，再用%2</translation>
    </message>
</context>
<context>
    <name>PayWithRow</name>
    <message>
        <source>Freeze in</source>
        <translation>冻结自</translation>
    </message>
    <message>
        <source>Pay with %1, %2</source>
        <translation>付款方式：%1，%2</translation>
    </message>
    <message>
        <source>Freeze in %1, %2</source>
        <translation>冻结自%1，%2</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>付款方式</translation>
    </message>
</context>
<context>
    <name>PayloadDialog</name>
    <message>
        <source>Open a push payload</source>
        <translation>打开推送负载</translation>
    </message>
    <message>
        <source>Push payloads (*.apns)</source>
        <translation>推送负载 (*.apns)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Choose how to pay</source>
        <translation>选择付款方式</translation>
    </message>
    <message>
        <source>Choose a coupon</source>
        <translation>选择优惠券</translation>
    </message>
    <message>
        <source>Choose where to freeze it</source>
        <translation>选择冻结账户</translation>
    </message>
    <message>
        <source>Prove your identity</source>
        <translation>验证身份</translation>
    </message>
</context>
<context>
    <name>PaymentSummary</name>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Coupon: %1</source>
        <translation>优惠券：%1</translation>
    </message>
</context>
<context>
    <name>PaymentViewModel</name>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Freeze a deposit</source>
        <translation>冻结押金</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>确认付款</translation>
    </message>
    <message>
        <source>Confirm with your password</source>
        <translation>输入支付密码</translation>
    </message>
    <message>
        <source>held for %1, not paid</source>
        <translation>为%1冻结，不扣款</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>付给 %1</translation>
    </message>
    <message>
        <source>Payment successful</source>
        <translation>付款成功</translation>
    </message>
    <message>
        <source>Paid from %1</source>
        <translation>付款方式：%1</translation>
    </message>
    <message>
        <source>coupon %1</source>
        <translation>优惠券%1</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Sign in as …</source>
        <translation>切换登录身份…</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>姓名、手机号或城市</translation>
    </message>
    <message>
        <source>A function of the simulator, not of a wallet: nobody is asked for a password to sign in. Everybody pays with the world&apos;s demo password.</source>
        <translation>这是模拟器的功能，真实钱包没有：登录不需要密码，每个人都用这个世界的演示密码付款。</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Try a shorter word.</source>
        <translation>这里没有叫“%1”的人，换个短一点的词试试。</translation>
    </message>
    <message>
        <source>This world has no residents.</source>
        <translation>这个世界没有居民。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>查无此人</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Sign in on the phone as %1</source>
        <translation>在手机上以%1的身份登录</translation>
    </message>
</context>
<context>
    <name>PersonTick</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save as picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message numerus="yes">
        <source>Password: %n of 6 digits entered</source>
        <translation>
            <numerusform>密码：已输入 %n 位，共 6 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where it is</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A sketch of the streets, not a map.</source>
        <translation>街道示意，并非地图。</translation>
    </message>
</context>
<context>
    <name>PlacedOrderViewModel</name>
    <message>
        <source>Paid with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>预计到账</translation>
    </message>
</context>
<context>
    <name>PlacedPage</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>See the bill</source>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>There is no such order in this world.</source>
        <translation>本世界中没有这笔订单。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>没有内容</translation>
    </message>
</context>
<context>
    <name>PolicyBlock</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>The policy in force stays. This list follows the file as you save it.</source>
        <translation>现行策略保持不变。保存文件后，此列表会随之更新。</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>正在跟随 %1</translation>
    </message>
    <message>
        <source>Open a policy document…</source>
        <translation>打开策略文档…</translation>
    </message>
    <message>
        <source>Or drop a .toml file on this panel</source>
        <translation>也可把 .toml 文件拖到此面板</translation>
    </message>
    <message>
        <source>Compare policies…</source>
        <translation>对比策略…</translation>
    </message>
</context>
<context>
    <name>PolicyDialogHost</name>
    <message>
        <source>Open a policy document</source>
        <translation>打开策略文档</translation>
    </message>
    <message>
        <source>Policy documents (*.toml)</source>
        <translation>策略文档 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PortraitForm</name>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Spent here, yuan</source>
        <translation>在此消费（元）</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>消费次数</translation>
    </message>
    <message>
        <source>Spend and visits of the last days</source>
        <translation>统计最近多少天的消费</translation>
    </message>
    <message>
        <source>Follows the service window</source>
        <translation>是否关注服务窗</translation>
    </message>
</context>
<context>
    <name>PortraitViewModel</name>
    <message>
        <source>Spending and visits are counted over the last 1 to %1 days. Type how many.</source>
        <translation>消费与次数可统计最近 1 至 %1 天，请填写天数。</translation>
    </message>
    <message>
        <source>Ages, visits and days are whole numbers: 25, or nothing at all.</source>
        <translation>年龄、次数和天数请填整数，例如 25，也可以不填。</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>不限城市</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>未关注</translation>
    </message>
</context>
<context>
    <name>PowerButton</name>
    <message>
        <source>Unlock the phone</source>
        <translation>解锁手机</translation>
    </message>
    <message>
        <source>Lock the phone</source>
        <translation>锁定手机</translation>
    </message>
</context>
<context>
    <name>PreferencesViewModel</name>
    <message>
        <source>While on, only what is time-sensitive may push.</source>
        <translation>开启后，只有时效性通知会推送。</translation>
    </message>
    <message>
        <source>While on, only these may push: %1, and what is time-sensitive.</source>
        <translation>开启后，只有%1和时效性通知会推送。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>PrepaidListPage</name>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Merchants owe you</source>
        <translation>商家待您消费的储值</translation>
    </message>
    <message>
        <source>No merchant sells any here.</source>
        <translation>这里没有商家出售储值。</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>It is good at its merchant alone, so it is not counted into total assets. What is left of your own money comes back whenever you like.</source>
        <translation>储值仅限该商家使用，不计入总资产。您自己的余额可随时退回。</translation>
    </message>
</context>
<context>
    <name>PrepaidPage</name>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Your own money</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Bonus, to spend only</source>
        <translation>赠送，仅可消费</translation>
    </message>
    <message>
        <source>Buy more</source>
        <translation>购买储值</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Returning…</source>
        <translation>正在退还…</translation>
    </message>
    <message>
        <source>Take the rest back</source>
        <translation>退还余额</translation>
    </message>
    <message>
        <source>Open the service window</source>
        <translation>打开服务窗</translation>
    </message>
    <message>
        <source>%1 goes to your balance. An unspent bonus goes back to the merchant.</source>
        <translation>%1 将退回您的余额，未用的赠送金额归还商家。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Take the rest back?</source>
        <translation>退还余额？</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>退还</translation>
    </message>
</context>
<context>
    <name>PrepaidViewModel</name>
    <message>
        <source>+%1 bonus</source>
        <translation>送 %1</translation>
    </message>
    <message>
        <source>no bonus</source>
        <translation>无赠送</translation>
    </message>
    <message>
        <source>Stored value bought</source>
        <translation>储值成功</translation>
    </message>
    <message>
        <source>You have %1 to spend here.</source>
        <translation>您在此可用 %1。</translation>
    </message>
    <message>
        <source>%1 is in your balance again.</source>
        <translation>%1 已退回余额。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s) in %1</source>
        <translation>
            <numerusform>%1 中有 %n 处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone keeps the last layout that was right. This list follows the file as you save it.</source>
        <translation>手机保留上一份正确的布局；保存文件后，此列表随之更新。</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>About this shop</source>
        <translation>商家资料</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Messages still come, without a sound or a number.</source>
        <translation>仍会收到消息，但不提醒、不计数。</translation>
    </message>
    <message>
        <source>Refuse messages</source>
        <translation>拒收消息</translation>
    </message>
    <message>
        <source>Only receipts and answers to what you ask still come.</source>
        <translation>只保留付款回执和对您提问的回复。</translation>
    </message>
    <message>
        <source>What I spent here</source>
        <translation>消费记录</translation>
    </message>
    <message>
        <source>Continue in the shop&apos;s own app</source>
        <translation>前往商家自己的应用</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Prove your identity</source>
        <translation>验证身份</translation>
    </message>
    <message>
        <source>As on your ID card</source>
        <translation>与身份证一致</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Eighteen characters</source>
        <translation>18 位身份证号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>验证中…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Only a digest of name and number is compared. Three wrong tries a day.</source>
        <translation>仅比对姓名与证件号的摘要，每天最多输错三次。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Paying is open. All password tries are yours again.</source>
        <translation>支付已解锁，密码尝试次数已恢复。</translation>
    </message>
    <message>
        <source>Identity proved</source>
        <translation>身份验证成功</translation>
    </message>
</context>
<context>
    <name>PublishedLine</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>PushBanner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PushLab</name>
    <message>
        <source>Line %1, column %2.</source>
        <translation>第 %1 行，第 %2 列。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>kept as it is: %1</source>
        <translation>原样保留：%1</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>已推送</translation>
    </message>
    <message>
        <source>Not pushed: a number</source>
        <translation>未推送，显示数字</translation>
    </message>
    <message>
        <source>Not pushed: a dot</source>
        <translation>未推送，显示红点</translation>
    </message>
    <message>
        <source>Only listed</source>
        <translation>仅列入列表</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>Merged into an earlier one</source>
        <translation>已并入先前的通知</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>A number on %1</source>
        <translation>数字标在：%1</translation>
    </message>
    <message>
        <source>A dot on %1</source>
        <translation>红点标在：%1</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>没有标记</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>暂存至 %1</translation>
    </message>
    <message>
        <source>Badge 0: what stood on %1 is cleared</source>
        <translation>角标 0：已清除“%1”的标记</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) sent: %1</source>
        <translation>
            <numerusform>已发送 %n 条推送：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushLabPanel</name>
    <message>
        <source>Drop the payload to open it here</source>
        <translation>松开即可在此打开负载</translation>
    </message>
</context>
<context>
    <name>PushLabViewModel</name>
    <message numerus="yes">
        <source>Drop to send %n push(es)</source>
        <translation>
            <numerusform>松开即可发送 %n 条推送</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open this document</source>
        <translation>松开即可打开此文档</translation>
    </message>
    <message>
        <source>%1 is no push. Drop .apns files here; a .toml file opens as a layout or a policy.</source>
        <translation>%1 不是推送。请将 .apns 文件拖到这里；.toml 文件会作为布局或策略打开。</translation>
    </message>
    <message>
        <source>Only pushes can be dropped here: files that end in .apns</source>
        <translation>这里只能放入推送：以 .apns 结尾的文件</translation>
    </message>
    <message>
        <source>%1 cannot be read as text. Choose a UTF-8 file you may read.</source>
        <translation>无法将 %1 读作文本。请选择可读取的 UTF-8 文件。</translation>
    </message>
</context>
<context>
    <name>PushOutcomeViewModel</name>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Benches</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Design bench (Ctrl+1)</source>
        <translation>设计台 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present bench (Ctrl+2)</source>
        <translation>演示台 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test bench (Ctrl+3)</source>
        <translation>测试台 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shortcuts (F1)</source>
        <translation>快捷键 (F1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>%1 from</source>
        <translation>%1（起）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1（止）</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Exchange rates</source>
        <translation>汇率换算</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>%1金额</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>折合%1</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>反向换算</translation>
    </message>
    <message>
        <source>Yuan for one; press to convert</source>
        <translation>一单位外币折合人民币，轻点换算</translation>
    </message>
    <message>
        <source>Invented rates of today; below each, the change since yesterday.</source>
        <translation>汇率为虚构的今日数据，下方为较昨日涨跌。</translation>
    </message>
</context>
<context>
    <name>RefundingViewModel</name>
    <message>
        <source>%1 left to refund</source>
        <translation>可退 %1</translation>
    </message>
    <message>
        <source>The same refund again: it was made once, and nothing more has moved.</source>
        <translation>同一退款重复提交：只退一次，没有再次出账。</translation>
    </message>
    <message>
        <source>Refunded %1. That is all of it: the order is closed.</source>
        <translation>已退款 %1，全额退完，订单已关闭。</translation>
    </message>
    <message>
        <source>Refunded %1, %2 is left.</source>
        <translation>已退款 %1，还可退 %2。</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>全额：%1</translation>
    </message>
</context>
<context>
    <name>RefundsCard</name>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>That is not an amount. Type it like this: 12.50.</source>
        <translation>这不是金额，请按这样的格式输入：12.50。</translation>
    </message>
    <message>
        <source>Enter an amount of at least ¥0.01.</source>
        <translation>请输入不少于 ¥0.01 的金额。</translation>
    </message>
    <message>
        <source>One payment can be at most %most%. Enter a smaller amount.</source>
        <translation>单笔付款最多 %most%，请输入较小的金额。</translation>
    </message>
    <message>
        <source>This code asks for exactly %asked%. Scan it again and pay that amount.</source>
        <translation>此码要求支付 %asked%，请重新扫码并支付该金额。</translation>
    </message>
    <message>
        <source>Not enough money there: %available% available. Choose another way to pay.</source>
        <translation>余额不足：可用 %available%。请更换付款方式。</translation>
    </message>
    <message>
        <source>This card pays at most %limit% at a time. Choose another way to pay.</source>
        <translation>此卡单笔最多支付 %limit%。请更换付款方式。</translation>
    </message>
    <message>
        <source>Wrong password. Tries left: %tries_left%.</source>
        <translation>密码错误，还可输入 %tries_left% 次。</translation>
    </message>
    <message>
        <source>Paying is locked after three wrong passwords. It opens again at %until% of the wallet&apos;s clock.</source>
        <translation>密码连续输错三次，付款已锁定。钱包时钟 %until% 后恢复。</translation>
    </message>
    <message>
        <source>This way to pay is not part of the wallet. Choose another one.</source>
        <translation>钱包里没有这种付款方式，请更换。</translation>
    </message>
    <message>
        <source>No merchant of this world has this code. Use a code from the world&apos;s sheet.</source>
        <translation>本世界没有使用此码的商家，请使用本世界的二维码。</translation>
    </message>
    <message>
        <source>This file cannot be read as an image. Choose a PNG, JPEG or BMP picture.</source>
        <translation>无法将此文件作为图片读取。请选择 PNG、JPEG 或 BMP 图片。</translation>
    </message>
    <message>
        <source>No QR code was found in this image. Choose a sharper or larger picture.</source>
        <translation>图片中没有找到二维码。请选择更清晰或更大的图片。</translation>
    </message>
    <message>
        <source>The clipboard holds no image and no code. Copy one first.</source>
        <translation>剪贴板里没有图片或码，请先复制。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>无法写入此文件夹，请另选一个。</translation>
    </message>
    <message>
        <source>This is a code of another kind, not a merchant&apos;s. Ask the merchant for its payment code.</source>
        <translation>这是其他类型的码，不是商家收款码。请向商家索取收款码。</translation>
    </message>
    <message>
        <source>This is a person&apos;s code, for transfers. A payment needs a merchant&apos;s code.</source>
        <translation>这是个人收款码，用于转账。付款需要商家收款码。</translation>
    </message>
    <message>
        <source>This code is damaged and cannot be trusted. Ask the merchant to show it again.</source>
        <translation>此码已损坏，无法信任。请让商家重新出示。</translation>
    </message>
    <message>
        <source>This code is older than two hours and no longer valid. Ask the merchant for a new one.</source>
        <translation>此码已超过两小时，已失效。请让商家出示新码。</translation>
    </message>
    <message>
        <source>A pay code has 18 digits and begins with 28. Check the digits.</source>
        <translation>付款码为 28 开头的 18 位数字，请核对。</translation>
    </message>
    <message>
        <source>This pay code was not made by this wallet. Read the code on the phone again.</source>
        <translation>此付款码不是本钱包生成的。请重新读取手机上的码。</translation>
    </message>
    <message>
        <source>This pay code&apos;s minute has passed. Read the new code on the phone.</source>
        <translation>此付款码已过一分钟有效期。请读取手机上的新码。</translation>
    </message>
    <message>
        <source>This pay code has been used; each works once. Read the new code on the phone.</source>
        <translation>此付款码已使用，每个码仅限一次。请读取手机上的新码。</translation>
    </message>
    <message>
        <source>This request number was used for something else. Start the payment again.</source>
        <translation>此请求号已用于其他操作，请重新发起付款。</translation>
    </message>
    <message>
        <source>The wallet&apos;s clock only moves forward.</source>
        <translation>钱包时钟只能向前走。</translation>
    </message>
    <message>
        <source>The wallet&apos;s clock cannot go that far at once. Take a shorter step.</source>
        <translation>钱包时钟一次不能走这么远，请缩短步长。</translation>
    </message>
    <message>
        <source>This service window is not part of this world. Open one from Services.</source>
        <translation>本世界没有这个服务窗，请从“服务”中打开。</translation>
    </message>
    <message>
        <source>No policy is called &apos;%policy%&apos;. Choose one of resources/policies.</source>
        <translation>没有名为“%policy%”的策略。请从 resources/policies 中选择。</translation>
    </message>
    <message>
        <source>&apos;%policy%&apos; is the id of a policy that ships with the program. Give yours another id.</source>
        <translation>“%policy%”是程序自带策略的标识。请换一个标识。</translation>
    </message>
    <message>
        <source>No time zone is called &apos;%zone%&apos; here. Write a name like Europe/London.</source>
        <translation>这里没有名为“%zone%”的时区。请写如 Europe/London 的名称。</translation>
    </message>
    <message>
        <source>This payload is not a JSON object. Check quotation marks, commas and brackets.</source>
        <translation>这个推送不是 JSON 对象。请检查引号、逗号和括号。</translation>
    </message>
    <message>
        <source>This payload has %bytes% bytes; a push carries at most %most%. Shorten it.</source>
        <translation>这个推送有 %bytes% 字节，最多只能有 %most% 字节。请缩短。</translation>
    </message>
    <message>
        <source>This payload has no &apos;aps&apos;. Add it, even if it is empty.</source>
        <translation>这个推送缺少“aps”。请补上，内容可以为空。</translation>
    </message>
    <message>
        <source>&apos;%key%&apos; in this payload is of the wrong type. It should be: %wanted%.</source>
        <translation>这个推送里的“%key%”类型不对，应为：%wanted%。</translation>
    </message>
    <message>
        <source>&apos;%key%&apos; in this payload must be between %least% and %most%.</source>
        <translation>这个推送里的“%key%”必须在 %least% 和 %most% 之间。</translation>
    </message>
    <message>
        <source>&apos;%key%&apos; in this payload cannot be &apos;%word%&apos;. Choose one of: %words%.</source>
        <translation>这个推送里的“%key%”不能是“%word%”。可选：%words%。</translation>
    </message>
    <message>
        <source>No service window of this world is called &apos;%window%&apos;. Name one of its merchants.</source>
        <translation>这个世界没有名为“%window%”的服务窗。请写其中一个商家的标识。</translation>
    </message>
    <message>
        <source>The disk could not keep this, so nothing has happened. Make room on it and try again.</source>
        <translation>磁盘无法保存，操作没有执行。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The phone is offline and no money has moved. Connect it and try again.</source>
        <translation>手机未联网，资金没有变动。请联网后重试。</translation>
    </message>
    <message>
        <source>No answer came. Look in Bills before you pay again: the payment may have gone through.</source>
        <translation>没有收到答复。付款可能已成功，再次付款前请先查看账单。</translation>
    </message>
    <message>
        <source>%time% on %day% %month%</source>
        <translation>%number%月%day%日 %time%</translation>
    </message>
    <message>
        <source>Only %available% of Yu&apos;e Bao can go out now. Units waiting for confirmation (%pending%) and frozen ones stay.</source>
        <translation>余额宝现在最多可转出 %available%。待确认的份额（%pending%）和冻结的份额不能转出。</translation>
    </message>
    <message>
        <source>At most %most% a day leave Yu&apos;e Bao; %left% are left today. Take out less, or the rest tomorrow.</source>
        <translation>余额宝每天最多转出 %most%，今天还可转出 %left%。请减少金额，或明天再转。</translation>
    </message>
    <message>
        <source>The function &apos;%function%&apos; takes no orders. Choose another one.</source>
        <translation>“%function%”不能下单，请选择其他功能。</translation>
    </message>
    <message>
        <source>Something is still missing. Fill in the marked field.</source>
        <translation>还有内容未填写，请补全标出的一栏。</translation>
    </message>
    <message>
        <source>This form does not ask for &apos;%field%&apos;. Leave it out.</source>
        <translation>此表单没有“%field%”一栏，请去掉。</translation>
    </message>
    <message>
        <source>This is not a mainland mobile number. Type its eleven digits.</source>
        <translation>不是有效的手机号码，请输入 11 位数字。</translation>
    </message>
    <message>
        <source>No carrier has numbers that begin like this. Check the number.</source>
        <translation>没有运营商使用这个号段，请核对号码。</translation>
    </message>
    <message>
        <source>At least %least% here. Enter a larger amount.</source>
        <translation>至少 %least%，请输入更大的金额。</translation>
    </message>
    <message>
        <source>At most %most% here. Enter a smaller amount.</source>
        <translation>至多 %most%，请减少金额。</translation>
    </message>
    <message>
        <source>This currency has no small change. Enter a whole amount, without a point.</source>
        <translation>该币种没有小数，请输入整数金额。</translation>
    </message>
    <message>
        <source>This cannot be chosen here. Choose one of those offered.</source>
        <translation>不能选择此项，请从所列选项中选择。</translation>
    </message>
    <message>
        <source>Too short or too long: at most %most% characters. Change it.</source>
        <translation>字数不符，最多 %most% 个字，请修改。</translation>
    </message>
    <message>
        <source>This number has from %least% to %most% digits. Check it.</source>
        <translation>此号码应为 %least% 至 %most% 位数字，请核对。</translation>
    </message>
    <message>
        <source>Enter a whole number from %least% to %most%.</source>
        <translation>请输入 %least% 至 %most% 之间的整数。</translation>
    </message>
    <message>
        <source>Somebody named here is not among the contacts. Choose from them.</source>
        <translation>其中有人不在联系人中，请从联系人中选择。</translation>
    </message>
    <message>
        <source>Choose from %least% to %most% people.</source>
        <translation>请选择 %least% 至 %most% 人。</translation>
    </message>
    <message>
        <source>This is no bank card&apos;s number: a digit is wrong or missing. Check it.</source>
        <translation>不是有效的银行卡号，有数字错漏，请核对。</translation>
    </message>
    <message>
        <source>No bank known here has cards that begin like this. Use another card.</source>
        <translation>未能识别此卡所属银行，请换一张卡。</translation>
    </message>
    <message>
        <source>A card of another kind is needed here: debit for transfers, credit for repayments.</source>
        <translation>卡种不符：转账用储蓄卡，还款用信用卡。</translation>
    </message>
    <message>
        <source>This provider&apos;s account numbers look different. Copy it from a paper bill.</source>
        <translation>户号格式与该单位不符，请照纸质账单填写。</translation>
    </message>
    <message>
        <source>The provider knows no such account number. Check its digits.</source>
        <translation>缴费单位查无此户号，请核对。</translation>
    </message>
    <message>
        <source>No courier has tracking numbers like this. Check it.</source>
        <translation>没有快递公司使用这样的单号，请核对。</translation>
    </message>
    <message>
        <source>The courier has never issued this number. Check its digits.</source>
        <translation>快递公司查无此单号，请核对。</translation>
    </message>
    <message>
        <source>This parcel is already among yours. Look at it in the list.</source>
        <translation>此快递已在列表中，可直接查看。</translation>
    </message>
    <message>
        <source>A line is six different red numbers from 1 to 33, a plus sign and a blue one from 1 to 16.</source>
        <translation>每注为 6 个不同红球（1–33）加 1 个蓝球（1–16），中间用加号。</translation>
    </message>
    <message>
        <source>One order has from %least% to %most% lines. Split it up.</source>
        <translation>每次可买 %least% 至 %most% 注，请分次购买。</translation>
    </message>
    <message>
        <source>This month&apos;s bill of this account is paid. There is nothing to pay.</source>
        <translation>此户号本月账单已缴清，无需再缴。</translation>
    </message>
    <message>
        <source>The price has changed meanwhile: it is %asked% now, and nothing was paid. Look at it once more.</source>
        <translation>价格已变为 %asked%，未扣款。请确认后再付款。</translation>
    </message>
    <message>
        <source>There is no such order. Open it again from the list.</source>
        <translation>没有这笔订单，请从列表中重新打开。</translation>
    </message>
    <message>
        <source>This is over, and nothing more can be done about it.</source>
        <translation>这笔订单已结束，不能再操作。</translation>
    </message>
    <message>
        <source>Too little to split among so many: everybody owes at least ¥0.01.</source>
        <translation>金额太小，每人至少分摊 ¥0.01。</translation>
    </message>
    <message>
        <source>This person was not asked for a share. Choose one of those who were.</source>
        <translation>此人不在分摊之列，请选择参与分摊的人。</translation>
    </message>
    <message>
        <source>This share has been paid. There is nothing to remind of.</source>
        <translation>这一份已付清，无需提醒。</translation>
    </message>
    <message>
        <source>Reminded not long ago. The same person can be reminded once in %hours% hours.</source>
        <translation>刚提醒过，同一人每 %hours% 小时只能提醒一次。</translation>
    </message>
    <message>
        <source>This code does not collect for this wallet. Use the code on its Collect page.</source>
        <translation>此码不是本钱包的收款码，请用收款页上的码。</translation>
    </message>
    <message>
        <source>This request has been paid once already. Make a new one.</source>
        <translation>这笔收款已经完成，请重新生成收款码。</translation>
    </message>
    <message>
        <source>Family pay is already on for this person. Change its limit instead.</source>
        <translation>已为此人开通亲密付，可直接修改额度。</translation>
    </message>
    <message>
        <source>Over this month&apos;s family pay limit: %left% left. Wait for the first of the month or raise it.</source>
        <translation>超出本月亲密付额度，剩余 %left%。可等下月或提高额度。</translation>
    </message>
    <message>
        <source>Not enough on the card: %available%. Load it and touch again.</source>
        <translation>卡内余额不足：%available%，请充值后再刷。</translation>
    </message>
    <message>
        <source>An order needs the merchant&apos;s number: 1 to %most% visible characters.</source>
        <translation>订单要有商家订单号：1 到 %most% 个可见字符。</translation>
    </message>
    <message>
        <source>A refund needs the merchant&apos;s refund number: 1 to %most% visible characters.</source>
        <translation>退款要有商家退款单号：1 到 %most% 个可见字符。</translation>
    </message>
    <message>
        <source>An order needs a subject of 1 to %most% characters.</source>
        <translation>订单标题要有 1 到 %most% 个字。</translation>
    </message>
    <message>
        <source>An order waits between 1 minute and 15 days to be paid. Choose a time between them.</source>
        <translation>订单的付款时限在 1 分钟到 15 天之间，请重新选择。</translation>
    </message>
    <message>
        <source>This order number was used for another order. Give this order a number of its own.</source>
        <translation>这个订单号已用于另一笔订单，请换一个订单号。</translation>
    </message>
    <message>
        <source>There is no such order. Open it from Bills or from the merchant&apos;s window.</source>
        <translation>没有这笔订单。请从账单或商家服务窗里打开。</translation>
    </message>
    <message>
        <source>This order was not paid, so there is nothing to refund. Cancel it instead.</source>
        <translation>这笔订单还没付款，没有可退的钱。请改为取消订单。</translation>
    </message>
    <message>
        <source>This order is paid already. It can only be refunded.</source>
        <translation>这笔订单已付款，只能退款。</translation>
    </message>
    <message>
        <source>This order is closed. Ask the merchant for a new one.</source>
        <translation>这笔订单已关闭，请让商家重新下单。</translation>
    </message>
    <message>
        <source>This order is finished: it can be refunded for 90 days after paying. Ask for a transfer instead.</source>
        <translation>这笔订单已完结：付款后 90 天内才能退款。请改为让商家转账。</translation>
    </message>
    <message>
        <source>This request number was used for %asked%. Give another request a number of its own.</source>
        <translation>这个请求号已用于 %asked%。其他请求请用新的请求号。</translation>
    </message>
    <message>
        <source>Only %left% of this order is left to refund. Enter at most that.</source>
        <translation>这笔订单最多还能退 %left%，请输入不超过它的金额。</translation>
    </message>
    <message>
        <source>The merchant&apos;s account holds only %available%. Refund at most that, or later.</source>
        <translation>商家账户里只有 %available%。请退不超过它的金额，或稍后再退。</translation>
    </message>
    <message>
        <source>No function of the wallet is called &apos;%function%&apos;.</source>
        <translation>钱包里没有名为“%function%”的功能。</translation>
    </message>
    <message>
        <source>This bank lets the card pay %most% a day; %left% are left today. Pay less, or with another card.</source>
        <translation>此银行卡每日限额 %most%，今日还可用 %left%。请减少金额或换一张卡。</translation>
    </message>
    <message>
        <source>This bank lets the card pay %most% a month; %left% are left. Pay less, or with another card.</source>
        <translation>此银行卡每月限额 %most%，本月还可用 %left%。请减少金额或换一张卡。</translation>
    </message>
    <message>
        <source>This card is not bound to the wallet. Choose one of your bank cards.</source>
        <translation>这张卡未绑定，请选择您的银行卡。</translation>
    </message>
    <message>
        <source>This card is bound already. You find it under Bank cards.</source>
        <translation>这张卡已经绑定，可在“银行卡”中查看。</translation>
    </message>
    <message>
        <source>Only your own cards can be bound. Type your name as on your ID card.</source>
        <translation>只能绑定本人的银行卡，请填写与身份证一致的姓名。</translation>
    </message>
    <message>
        <source>Money is still on its way to or from this card. Unbind it when that is over.</source>
        <translation>此卡有款项正在处理，请在完成后再解绑。</translation>
    </message>
    <message>
        <source>No more cards can be bound. Unbind one you no longer use.</source>
        <translation>绑定的银行卡已达上限，请先解绑不再使用的卡。</translation>
    </message>
    <message>
        <source>This is no ID number: a character is wrong or missing. Check all eighteen.</source>
        <translation>不是有效的身份证号，请核对全部 18 位。</translation>
    </message>
    <message>
        <source>Name and ID number are not those of this account. Tries left today: %tries_left%.</source>
        <translation>姓名与身份证号不符，今日还可尝试 %tries_left% 次。</translation>
    </message>
    <message>
        <source>Too many wrong tries to prove who you are. Try again tomorrow.</source>
        <translation>身份验证错误次数过多，请明天再试。</translation>
    </message>
    <message>
        <source>A payment password has six digits. Type six.</source>
        <translation>支付密码为 6 位数字，请重新输入。</translation>
    </message>
    <message>
        <source>This password is easy to guess. Avoid runs, repeats, your birthday and your phone number.</source>
        <translation>密码过于简单，请避免连续或重复数字、生日和手机号。</translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another one.</source>
        <translation>新密码与原密码相同，请更换。</translation>
    </message>
    <message>
        <source>There is no such term deposit. Choose one of those offered.</source>
        <translation>没有这款招财宝产品，请从所列产品中选择。</translation>
    </message>
    <message>
        <source>This term deposit is over and was paid out. You find the money in your balance.</source>
        <translation>这笔招财宝已结束并还款，款项已在余额中。</translation>
    </message>
    <message>
        <source>There is no such insurance. Choose one of those offered.</source>
        <translation>没有这款保险，请从所列保险中选择。</translation>
    </message>
    <message>
        <source>This insurance covers you already. Buy it again when it has ended.</source>
        <translation>此保险正在保障中，请到期后再购买。</translation>
    </message>
    <message>
        <source>No stock has this code here. Choose one of the list.</source>
        <translation>没有此代码的股票，请从列表中选择。</translation>
    </message>
    <message>
        <source>A request needs the merchant&apos;s number: 1 to %most% visible characters.</source>
        <translation>请求要有商家请求号：1 到 %most% 个可见字符。</translation>
    </message>
    <message>
        <source>There is no such hold. Ask the merchant for a new one.</source>
        <translation>没有这笔预授权。请商家重新发起。</translation>
    </message>
    <message>
        <source>This hold is authorised already. The money is frozen once.</source>
        <translation>这笔预授权已授权，资金只冻结一次。</translation>
    </message>
    <message>
        <source>This hold was not authorised yet, so nothing is frozen. Authorise it first.</source>
        <translation>这笔预授权还未授权，没有冻结资金。请先授权。</translation>
    </message>
    <message>
        <source>Only %left% of this hold is left to capture. Capture at most that.</source>
        <translation>这笔预授权只剩 %left% 可以扣款。请不要超过这个金额。</translation>
    </message>
    <message>
        <source>Only %left% of this hold is left to release. Release at most that.</source>
        <translation>这笔预授权只剩 %left% 可以解冻。请不要超过这个金额。</translation>
    </message>
    <message>
        <source>This hold is closed. Ask the merchant for a new one.</source>
        <translation>这笔预授权已关闭。请商家重新发起。</translation>
    </message>
    <message>
        <source>This hold is finished: nothing of it is frozen any more. Ask the merchant for a new one.</source>
        <translation>这笔预授权已完成，不再冻结资金。请商家重新发起。</translation>
    </message>
    <message>
        <source>This car is not for rent. Choose another one.</source>
        <translation>这辆车不出租，请选择其他车辆。</translation>
    </message>
    <message>
        <source>A car is rented for 1 to %most% days.</source>
        <translation>租期为 1 至 %most% 天。</translation>
    </message>
    <message>
        <source>The rental shop is closed for that day. Choose a later first day.</source>
        <translation>当天已过取车时间，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Cars are booked at most %most% days ahead. Choose an earlier first day.</source>
        <translation>最多提前 %most% 天预订，请选择更早的日期。</translation>
    </message>
    <message>
        <source>You have a car on some of these days already. Choose other days, or cancel that rental.</source>
        <translation>这些日期您已租车，请换日期或取消已有订单。</translation>
    </message>
    <message>
        <source>The merchant needs this of you: %field%. Agree to it, or leave the form.</source>
        <translation>商家需要您同意提供：%field%。</translation>
    </message>
    <message>
        <source>Your identity has nothing for this: %field%. Add it first.</source>
        <translation>您的身份信息缺少：%field%，请先补充。</translation>
    </message>
    <message>
        <source>There is no such rental.</source>
        <translation>没有这笔租车订单。</translation>
    </message>
    <message>
        <source>The car waits from %from%. It cannot be picked up before.</source>
        <translation>%from% 起可取车，请届时再来。</translation>
    </message>
    <message>
        <source>The car was not picked up yet. Pick it up first.</source>
        <translation>这辆车还没有取，请先取车。</translation>
    </message>
    <message>
        <source>The car is on the road. Return it first.</source>
        <translation>车已取走，请先还车。</translation>
    </message>
    <message>
        <source>The car is back already: there is nothing to return.</source>
        <translation>这辆车已经归还，无需再还。</translation>
    </message>
    <message>
        <source>This rental is over. Rent a car again.</source>
        <translation>这笔租车已结束，请重新租车。</translation>
    </message>
    <message>
        <source>This merchant sells no stored value.</source>
        <translation>该商家不出售储值。</translation>
    </message>
    <message>
        <source>This merchant does not sell that amount. Choose one of those it offers.</source>
        <translation>该商家没有这个面额，请从列出的面额中选择。</translation>
    </message>
    <message>
        <source>A merchant may owe you %most% at most: there is room for %left% more.</source>
        <translation>单个商家储值上限为 %most%，还可充 %left%。</translation>
    </message>
    <message>
        <source>Nothing of your own money is left here to come back.</source>
        <translation>没有可退还的本金。</translation>
    </message>
    <message>
        <source>Stored value is good only where it was bought. Choose another way to pay.</source>
        <translation>储值只能在购买的商家使用，请换一种付款方式。</translation>
    </message>
    <message>
        <source>This is not on. Choose one of those listed.</source>
        <translation>没有这一场（班）。请从列表中选择。</translation>
    </message>
    <message>
        <source>This is not on sale yet: %days% days ahead at most. Choose an earlier day.</source>
        <translation>尚未开售：最多可提前 %days% 天购买。请选择较早的日期。</translation>
    </message>
    <message>
        <source>It is too late to buy this one. Choose a later time.</source>
        <translation>已停止售票。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>From %least% to %most% seats can be bought at a time. Change your choice.</source>
        <translation>一次可买 %least% 至 %most% 个座位。请修改选择。</translation>
    </message>
    <message>
        <source>There is no such seat in this room. Choose one on the plan.</source>
        <translation>没有这个座位。请在座位图上选择。</translation>
    </message>
    <message>
        <source>Somebody was quicker: seat %seat% is sold. No money has moved; choose another one.</source>
        <translation>座位 %seat% 刚被别人买走，未扣款。请另选座位。</translation>
    </message>
    <message>
        <source>Not that many are left: %left%. No money has moved; take fewer, or something else.</source>
        <translation>余票不足，仅剩 %left%，未扣款。请减少数量或另选。</translation>
    </message>
    <message>
        <source>No taxi goes there. Choose one of the places listed.</source>
        <translation>出租车不到那里。请从列表中选择地点。</translation>
    </message>
    <message>
        <source>You are there already. Choose another place to go to.</source>
        <translation>出发地和目的地相同。请另选目的地。</translation>
    </message>
    <message>
        <source>You have a ride already. Cancel it, or wait until it is over.</source>
        <translation>您已有一个行程。请先取消，或等它结束。</translation>
    </message>
    <message>
        <source>Your last ride is not paid yet. Pay it, then call the next one.</source>
        <translation>上一个行程还未付款。请先付款，再叫车。</translation>
    </message>
    <message>
        <source>The driver is there: it is too late to cancel. Talk to the driver.</source>
        <translation>司机已到达，无法取消。请与司机联系。</translation>
    </message>
    <message>
        <source>The ride is not over yet. It is paid when it is.</source>
        <translation>行程尚未结束，结束后再付款。</translation>
    </message>
    <message>
        <source>No ticket or trip has this code. Check it, or show another one.</source>
        <translation>没有这个券码的票。请核对，或出示另一张。</translation>
    </message>
    <message>
        <source>This one was used already. It works once.</source>
        <translation>这张票已使用过，只能使用一次。</translation>
    </message>
    <message>
        <source>This one was given back. Buy another one.</source>
        <translation>这张票已退。请重新购买。</translation>
    </message>
    <message>
        <source>The time of this one is over. Buy another one.</source>
        <translation>这张票已过期。请重新购买。</translation>
    </message>
    <message>
        <source>It is too early: this one is let in from %at%. Come back then.</source>
        <translation>时间太早，%at% 起可入场。请届时再来。</translation>
    </message>
    <message>
        <source>A special fare cannot be given back. Choose another fare next time.</source>
        <translation>特价票不可退。下次请选择其他票价。</translation>
    </message>
    <message>
        <source>It is too late to give this back, or nothing would be left of the price. Use it instead.</source>
        <translation>已过退票时间，或扣费后无可退金额。请按时使用。</translation>
    </message>
    <message>
        <source>A coupon takes whole yuan off, from ¥1 to ¥999. Choose such a value.</source>
        <translation>优惠券须减整元，¥1 至 ¥999。请重新填写。</translation>
    </message>
    <message>
        <source>The least spending must be more than the %value% the coupon takes off.</source>
        <translation>消费门槛必须高于所减的 %value%。</translation>
    </message>
    <message>
        <source>There can be 1 to %most% of a coupon. Choose how many.</source>
        <translation>优惠券数量为 1 至 %most% 张，请填写数量。</translation>
    </message>
    <message>
        <source>A coupon is published for 1 to %most% days. Choose fewer.</source>
        <translation>优惠券发布期为 1 至 %most% 天，请缩短。</translation>
    </message>
    <message>
        <source>These days cannot be: the last must not be past nor before the first. After claiming, 1 to %most_days% days.</source>
        <translation>日期有误：末日不能已过，也不能早于首日；领取后有效期为 1 至 %most_days% 天。</translation>
    </message>
    <message>
        <source>These hours cannot be: choose at least a day, and an end after the beginning.</source>
        <translation>时段有误：至少选一天，且结束须晚于开始。</translation>
    </message>
    <message>
        <source>There is no such coupon. Choose one from Coupons.</source>
        <translation>没有这张优惠券，请在“优惠券”中选择。</translation>
    </message>
    <message>
        <source>The merchant does not offer you this coupon. Look at those under Coupons.</source>
        <translation>商家没有向您发放这张优惠券，请看“优惠券”里的其他券。</translation>
    </message>
    <message>
        <source>The time to claim this coupon is over.</source>
        <translation>这张优惠券的领取时间已过。</translation>
    </message>
    <message>
        <source>All of these coupons have been claimed.</source>
        <translation>这张优惠券已被领完。</translation>
    </message>
    <message>
        <source>The merchant has closed this coupon.</source>
        <translation>商家已关闭这张优惠券。</translation>
    </message>
    <message>
        <source>This coupon has been used; each works once.</source>
        <translation>这张优惠券已使用，每张限用一次。</translation>
    </message>
    <message>
        <source>This coupon&apos;s last day is over. Pay without it.</source>
        <translation>这张优惠券已过期，请不使用它付款。</translation>
    </message>
    <message>
        <source>This coupon is good from %day% on. Pay without it.</source>
        <translation>这张优惠券从 %day% 起可用，请不使用它付款。</translation>
    </message>
    <message>
        <source>This coupon is not good at this hour. Pay without it, or within its hours.</source>
        <translation>这张优惠券在此时段不可用。请不使用它付款，或在可用时段付款。</translation>
    </message>
    <message>
        <source>This coupon is another merchant&apos;s. Pay without it.</source>
        <translation>这张优惠券属于其他商家，请不使用它付款。</translation>
    </message>
    <message>
        <source>This coupon needs a payment of %threshold% or more. Pay without it.</source>
        <translation>这张优惠券需付款满 %threshold%，请不使用它付款。</translation>
    </message>
    <message>
        <source>This merchant has no member card.</source>
        <translation>这个商家没有会员卡。</translation>
    </message>
    <message>
        <source>A member card has 1 to %most% levels.</source>
        <translation>会员卡有 1 至 %most% 个等级。</translation>
    </message>
    <message>
        <source>Every level needs a threshold of visits or spending. A card for everybody is soon forgotten.</source>
        <translation>每个等级都要有到店次数或消费额的门槛。人人都有的卡，很快会被遗忘。</translation>
    </message>
    <message>
        <source>Each level must need more than the one below it.</source>
        <translation>每个等级的要求必须高于下一级。</translation>
    </message>
    <message>
        <source>Names and benefits have 1 to %most% characters in both languages; a level has at most %benefits%.</source>
        <translation>名称与权益的中英文各为 1 至 %most% 个字；每级最多 %benefits% 项权益。</translation>
    </message>
    <message>
        <source>A yuan can give 0 to %most% points.</source>
        <translation>每元可给 0 至 %most% 积分。</translation>
    </message>
    <message>
        <source>The form can ask for at most %most% fields.</source>
        <translation>领卡表单最多 %most% 项。</translation>
    </message>
    <message>
        <source>Every field of the form needs a key of its own and a name in both languages.</source>
        <translation>表单每一项都要有不同的标识，以及中英文名称。</translation>
    </message>
    <message>
        <source>This card is for regulars. Visits to go: %visits_left%.</source>
        <translation>这张卡只给常客，还差 %visits_left% 次到店。</translation>
    </message>
    <message>
        <source>This card is for regulars: %needed_left% to go before it is yours.</source>
        <translation>这张卡只给常客，还差 %needed_left% 消费。</translation>
    </message>
    <message>
        <source>The form does not ask for this. Open the card&apos;s page again.</source>
        <translation>表单没有这一项，请重新打开会员卡页面。</translation>
    </message>
    <message>
        <source>The card needs this from your identity. Allow it, or go without the card.</source>
        <translation>领卡需要这项身份信息。请授权，或不领取。</translation>
    </message>
    <message>
        <source>The card needs an answer here.</source>
        <translation>领卡需要填写这一项。</translation>
    </message>
    <message>
        <source>An answer has at most %most% visible characters.</source>
        <translation>每项最多填写 %most% 个可见字符。</translation>
    </message>
    <message>
        <source>There is nobody of this name here. Choose from the list.</source>
        <translation>这里没有这个人，请从列表中选择。</translation>
    </message>
    <message>
        <source>This portrait ends before it begins: the smaller number goes first, and none is below zero.</source>
        <translation>画像的范围首尾颠倒：小的数在前，且不能小于零。</translation>
    </message>
    <message>
        <source>This portrait fits nobody, so nothing would be sent. Ask for less.</source>
        <translation>没有人符合这个画像，什么也不会发出。请放宽条件。</translation>
    </message>
    <message>
        <source>This window is not followed. Follow it first, then try again.</source>
        <translation>尚未关注这个服务窗，请先关注再试。</translation>
    </message>
    <message>
        <source>One mass send a week. The next may go out from %at% (12004).</source>
        <translation>每周只能群发一次，下次最早 %at%（12004）。</translation>
    </message>
    <message>
        <source>One single message a day to the same person. The next may go out from %at% (12006).</source>
        <translation>同一个人每天只能单发一条，下次最早 %at%（12006）。</translation>
    </message>
    <message>
        <source>This person refuses messages of this window. Nothing was sent (12030).</source>
        <translation>对方拒收这个服务窗的消息，没有发送（12030）。</translation>
    </message>
    <message>
        <source>This person did nothing in the window for more than %hours% hours. Wait until they come back (12031).</source>
        <translation>对方超过 %hours% 小时没有活动，请等对方再来（12031）。</translation>
    </message>
    <message>
        <source>Nobody follows this window yet. Nothing was sent.</source>
        <translation>还没有人关注这个服务窗，没有发送。</translation>
    </message>
    <message>
        <source>Write a title and what you want to say.</source>
        <translation>请写好标题和内容，再发送。</translation>
    </message>
    <message>
        <source>That is too long. Use at most %most% characters.</source>
        <translation>内容太长，最多 %most% 个字符。</translation>
    </message>
    <message>
        <source>A template has 1 to %most% keyword lines.</source>
        <translation>模板消息须有 1 到 %most% 行关键词。</translation>
    </message>
    <message>
        <source>A keyword line is a label, a colon and what it says: &quot;Seat: 7F&quot;.</source>
        <translation>每行关键词写成“名称：内容”，例如“座位：7F”。</translation>
    </message>
    <message>
        <source>Send 1 to %most% articles at a time.</source>
        <translation>每次发送 1 到 %most% 篇图文。</translation>
    </message>
    <message>
        <source>The first article stands in front: give it a picture.</source>
        <translation>头条图文必须有图片，请选一张。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先写点什么再发送。</translation>
    </message>
    <message>
        <source>A menu needs at least one item.</source>
        <translation>菜单至少要有一项内容。</translation>
    </message>
    <message>
        <source>A menu has at most %most% top items here. Take one out.</source>
        <translation>这里最多 %most% 个一级菜单，请去掉一个。</translation>
    </message>
    <message>
        <source>A top item has at most %most% items below it. Take one out.</source>
        <translation>一级菜单下最多 %most% 项，请去掉一项。</translation>
    </message>
    <message>
        <source>A menu has two levels, not three.</source>
        <translation>菜单只有两级，不能有第三级。</translation>
    </message>
    <message>
        <source>&apos;%item%&apos; must either do something or open items of its own.</source>
        <translation>“%item%”要么有动作，要么有子菜单。</translation>
    </message>
    <message>
        <source>Two items of this menu have the same id.</source>
        <translation>菜单中有两项标识相同。</translation>
    </message>
    <message>
        <source>A menu item&apos;s name has 1 to %most% characters.</source>
        <translation>菜单名称须为 1 到 %most% 个字符。</translation>
    </message>
    <message>
        <source>&apos;%item%&apos; leads nowhere: give it an event, a link or a phone number.</source>
        <translation>“%item%”没有去处，请填写事件、链接或电话。</translation>
    </message>
    <message>
        <source>The shop has changed its menu meanwhile. Open the window again.</source>
        <translation>商家已更改菜单，请重新打开服务窗。</translation>
    </message>
</context>
<context>
    <name>RentPage</name>
    <message>
        <source>Rent a car</source>
        <translation>租车</translation>
    </message>
    <message>
        <source>My rentals</source>
        <translation>我的租车</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>取车日期</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>租期</translation>
    </message>
    <message>
        <source>Freeze %1 and reserve</source>
        <translation>冻结 %1 并预订</translation>
    </message>
</context>
<context>
    <name>RentViewModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 座</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>From your verified identity</source>
        <translation>来自您的实名信息</translation>
    </message>
    <message>
        <source>A hash of name and ID number: the number itself stays with you</source>
        <translation>由姓名和证件号算出的校验码，证件号不会给商家</translation>
    </message>
    <message>
        <source>The phone this wallet belongs to</source>
        <translation>本钱包绑定的手机号</translation>
    </message>
    <message>
        <source>The first card you bound, its last four digits</source>
        <translation>您绑定的第一张卡，仅后四位</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>取车</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>还车</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Frozen in Yu&apos;e Bao, where it goes on earning. %1 is free there now.</source>
        <translation>在余额宝冻结，照常有收益。现可用 %1。</translation>
    </message>
    <message>
        <source>The car waits until %1 on the first day; then one day&apos;s rent is captured. A day begun after the car was due costs a day. What the shop does not settle within %2 days of the return settles itself.</source>
        <translation>取车日 %1 前未取车，扣一天租金。逾期还车，每开始一天加收一天租金。还车后 %2 天内门店未处理则自动结算。</translation>
    </message>
</context>
<context>
    <name>RentalPage</name>
    <message>
        <source>Rental</source>
        <translation>租车</translation>
    </message>
    <message>
        <source>There is no rental of this number here.</source>
        <translation>没有这笔租车订单。</translation>
    </message>
    <message>
        <source>No such rental</source>
        <translation>订单不存在</translation>
    </message>
    <message>
        <source>I have the car</source>
        <translation>我已取车</translation>
    </message>
    <message>
        <source>Cancel the rental</source>
        <translation>取消租车</translation>
    </message>
    <message>
        <source>I have brought it back</source>
        <translation>我已还车</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Still frozen: %1</source>
        <translation>仍冻结：%1</translation>
    </message>
    <message>
        <source>Open the service window</source>
        <translation>打开服务窗</translation>
    </message>
    <message>
        <source>What the merchant was given</source>
        <translation>商家看到的信息</translation>
    </message>
    <message>
        <source>It costs nothing before the car is picked up. The deposit is free again at once.</source>
        <translation>取车前取消不收费，押金立即解冻。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Cancel this rental?</source>
        <translation>取消这次租车？</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RentalViewModel</name>
    <message>
        <source>Pick up</source>
        <translation>取车</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>还车</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Frozen in</source>
        <translation>冻结自</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s) of the return</source>
        <translation>
            <numerusform>还车后 %n 天内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>Car reserved</source>
        <translation>已预订</translation>
    </message>
    <message>
        <source>Car picked up</source>
        <translation>已取车</translation>
    </message>
    <message>
        <source>Car returned</source>
        <translation>已还车</translation>
    </message>
    <message>
        <source>Rental settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Rental cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>ResidentLine</name>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · 已登录</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Follow %1?</source>
        <translation>关注%1？</translation>
    </message>
    <message>
        <source>Receipts, after-sales and answers come to its window.</source>
        <translation>回执、售后与答复都在它的服务窗里。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>See the bill</source>
        <translation>查看账单</translation>
    </message>
</context>
<context>
    <name>RideCard</name>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Driven</source>
        <translation>行驶里程</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>车费</translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Choose another day or another place.</source>
        <translation>请换一天或换个地点。</translation>
    </message>
    <message>
        <source>Nothing goes there</source>
        <translation>没有班次</translation>
    </message>
    <message>
        <source>My trips</source>
        <translation>我的行程</translation>
    </message>
</context>
<context>
    <name>RunsViewModel</name>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>ScanActions</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan</source>
        <translation>扫一扫</translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>已将 %n 张图片保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>任意金额</translation>
    </message>
    <message>
        <source>Its service window</source>
        <translation>服务窗</translation>
    </message>
    <message>
        <source>Expired three hours ago</source>
        <translation>已过期三小时</translation>
    </message>
    <message>
        <source>A person&apos;s code</source>
        <translation>个人收款码</translation>
    </message>
    <message>
        <source>For transfers</source>
        <translation>用于转账</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Not a payment code</source>
        <translation>不是付款码</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>Search functions and services</source>
        <translation>搜索功能和服务</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search functions and services</source>
        <translation>搜索功能和服务</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Every function and every service window, by its name.</source>
        <translation>按名称查找所有功能和服务窗。</translation>
    </message>
    <message>
        <source>Nothing is called %1. Try a shorter word.</source>
        <translation>没有找到“%1”，试试更短的词。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>想找什么？</translation>
    </message>
</context>
<context>
    <name>SeatButton</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
</context>
<context>
    <name>SeatKey</name>
    <message>
        <source>Free</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
</context>
<context>
    <name>SeatMap</name>
    <message>
        <source>Seats</source>
        <translation>选座</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>银幕</translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Seats</source>
        <translation>选座</translation>
    </message>
    <message>
        <source>It is no longer on. Choose another time.</source>
        <translation>该场次已结束，请另选时间。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>You: %1</source>
        <translation>我：%1</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1，已静音</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>已实名认证</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>专注</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Quiet hours and daily limits count in this time zone.</source>
        <translation>安静时段和每日上限按此时区计算。</translation>
    </message>
    <message>
        <source>Sign in as …</source>
        <translation>切换登录身份…</translation>
    </message>
    <message>
        <source>Anybody who lives in this world. A function of the simulator.</source>
        <translation>这个世界里的任何居民。这是模拟器的功能。</translation>
    </message>
    <message>
        <source>Identity and password</source>
        <translation>身份与支付密码</translation>
    </message>
    <message>
        <source>Language, theme and text size are chosen in the bar above the phone. This is a simulation: no real money moves.</source>
        <translation>语言、主题和字号在手机上方的工具栏中选择。这是模拟程序，不会动用真实资金。</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Show pushes on this desktop, too</source>
        <translation>推送也显示在此桌面</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Start this world over…</source>
        <translation>重新开始这个世界…</translation>
    </message>
    <message>
        <source>Fourtab %1</source>
        <translation>Fourtab %1</translation>
    </message>
    <message>
        <source>A simulation of a four-tab wallet of May 2014. Its people, merchants and money are invented, and nothing leaves this computer.</source>
        <translation>2014 年 5 月四频道钱包的模拟。人物、商家和资金均为虚构，数据不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>ShadeHead</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>ShadePage</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What your service windows send stands here until you have seen it.</source>
        <translation>服务窗发来的通知，看过之前都在这里。</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>没有通知</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>收起通知</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>%1  %2</source>
        <comment>a name and an amount</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>提醒%1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ShelfViewModel</name>
    <message>
        <source>From %1 · %2 days</source>
        <translation>%1 起 · %2 天</translation>
    </message>
    <message>
        <source>%1 % a year, until %2</source>
        <translation>年化 %1 %，%2 到期</translation>
    </message>
    <message>
        <source>Paid back: %1</source>
        <translation>已还款 %1</translation>
    </message>
    <message>
        <source>Sold early: %1</source>
        <translation>已变现 %1</translation>
    </message>
    <message>
        <source>You get %1: interest %2, less a fee of %3.</source>
        <translation>可得 %1：含收益 %2，扣除手续费 %3。</translation>
    </message>
    <message>
        <source>Sell before its end</source>
        <translation>提前变现</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>变现成功</translation>
    </message>
    <message>
        <source>%1 is in your balance: interest %2, less a fee of %3.</source>
        <translation>%1 已转入余额：含收益 %2，扣除手续费 %3。</translation>
    </message>
    <message>
        <source>Covers up to %1</source>
        <translation>最高保障 %1</translation>
    </message>
    <message>
        <source>%1 for %2 days</source>
        <translation>%1 / %2 天</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>You are covered</source>
        <translation>投保成功</translation>
    </message>
    <message>
        <source>For %1 days from now on.</source>
        <translation>即日起保障 %1 天。</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>%1 is signed in on the phone.</source>
        <translation>手机上已登录为%1。</translation>
    </message>
    <message>
        <source>The world begins again.</source>
        <translation>世界已重新开始。</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Hide the right panel</source>
        <translation>隐藏右侧面板</translation>
    </message>
    <message>
        <source>Show the right panel</source>
        <translation>显示右侧面板</translation>
    </message>
    <message>
        <source>Hide the left panel</source>
        <translation>隐藏左侧面板</translation>
    </message>
    <message>
        <source>Show the left panel</source>
        <translation>显示左侧面板</translation>
    </message>
</context>
<context>
    <name>SkeletonRow</name>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
</context>
<context>
    <name>SomeBillsViewModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SplitFormPage</name>
    <message>
        <source>Split bill</source>
        <translation>AA收款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总金额</translation>
    </message>
    <message>
        <source>Total in yuan</source>
        <translation>总金额（元）</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>用途（选填）</translation>
    </message>
    <message>
        <source>Earlier splits</source>
        <translation>以往的 AA 收款</translation>
    </message>
    <message>
        <source>Ask for the shares</source>
        <translation>发起收款</translation>
    </message>
</context>
<context>
    <name>SplitFormViewModel</name>
    <message numerus="yes">
        <source>¥%1 cannot be divided: %n of them pay(s) one fen more</source>
        <translation>
            <numerusform>¥%1 无法均分：其中 %n 人多付一分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Split bill</source>
        <translation>AA收款</translation>
    </message>
    <message>
        <source>Your own share: %1</source>
        <translation>我的一份：%1</translation>
    </message>
    <message>
        <source>Close this split</source>
        <translation>关闭收款</translation>
    </message>
    <message>
        <source>Ask for nothing more</source>
        <translation>不再收款</translation>
    </message>
    <message>
        <source>Shares that were paid stay in your balance; the others are no longer asked for.</source>
        <translation>已付的各份留在余额中，其余不再收取。</translation>
    </message>
    <message>
        <source>Close this split?</source>
        <translation>关闭这笔 AA 收款？</translation>
    </message>
</context>
<context>
    <name>SplitPeople</name>
    <message>
        <source>People I choose</source>
        <translation>选择联系人</translation>
    </message>
    <message>
        <source>A number of people</source>
        <translation>按人数</translation>
    </message>
    <message>
        <source>I share too</source>
        <translation>我也分摊</translation>
    </message>
    <message>
        <source>How many others</source>
        <translation>其他人数</translation>
    </message>
</context>
<context>
    <name>SplitViewModel</name>
    <message>
        <source>%1 of %2 received</source>
        <translation>已收 %1，共 %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Reminded: %1</source>
        <translation>已提醒：%1</translation>
    </message>
    <message>
        <source>Has not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已收齐</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>收款中</translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <translation>%2 人中 %1 人已付</translation>
    </message>
    <message>
        <source>Split bill</source>
        <translation>AA收款</translation>
    </message>
</context>
<context>
    <name>SplitsPage</name>
    <message>
        <source>Earlier splits</source>
        <translation>以往的 AA 收款</translation>
    </message>
    <message>
        <source>Bills you split and who has paid their share gather here.</source>
        <translation>您发起的 AA 收款和付款情况都在这里。</translation>
    </message>
    <message>
        <source>No bill split yet</source>
        <translation>还没有 AA 收款</translation>
    </message>
</context>
<context>
    <name>SpotRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>StartOverView</name>
    <message>
        <source>Start the world over?</source>
        <translation>重新开始世界？</translation>
    </message>
    <message>
        <source>%1 goes back to its first morning. Every payment, bill and message made since then is lost.</source>
        <translation>“%1”将回到最初的早晨，此后的付款、账单和消息都会丢失。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar, %1</source>
        <translation>状态栏，%1</translation>
    </message>
    <message>
        <source>Status bar, %1, offline</source>
        <translation>状态栏，%1，未联网</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>StocksPage</name>
    <message>
        <source>Stocks</source>
        <translation>股票</translation>
    </message>
    <message>
        <source>Closing prices, chart</source>
        <translation>收盘价走势图</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出自选</translation>
    </message>
    <message>
        <source>No stock is on your list. Press one below to put it there.</source>
        <translation>暂无自选股票，轻点下方即可添加。</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的自选</translation>
    </message>
    <message>
        <source>Press to add to the list</source>
        <translation>轻点加入自选</translation>
    </message>
    <message>
        <source>The exchange is open. Invented prices; nothing is traded here.</source>
        <translation>交易中。行情为虚构数据，不提供交易。</translation>
    </message>
    <message>
        <source>The exchange is closed. Invented prices; nothing is traded here.</source>
        <translation>已休市。行情为虚构数据，不提供交易。</translation>
    </message>
</context>
<context>
    <name>Storm</name>
    <message>
        <source>Storm</source>
        <translation>通知风暴</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>配比</translation>
    </message>
    <message>
        <source>The person reads on the way</source>
        <translation>用户途中会查看</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Only promotions</source>
        <translation>只有促销</translation>
    </message>
    <message>
        <source>After the sales</source>
        <translation>促销过后</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1 sent = %2 shown + %3 held + %4 merged + %5 dropped</source>
        <translation>已发 %1 = 显示 %2 + 暂存 %3 + 合并 %4 + 丢弃 %5</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2.</source>
        <translation>已停止，发出 %1 / %2。</translation>
    </message>
</context>
<context>
    <name>StormFields</name>
    <message>
        <source>Notices</source>
        <translation>通知数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Number of notices</source>
        <translation>通知数量</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>下一个种子</translation>
    </message>
    <message>
        <source>56 is the median a person gets in a day, in a study of 278 people. The same seed is the same storm.</source>
        <translation>56 是一项 278 人研究中每人每天收到通知数的中位数。相同的种子产生相同的风暴。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>StormViewModel</name>
    <message>
        <source>Give a number of notices from 1 to 1,000.</source>
        <translation>请填写 1 到 1,000 之间的通知数量。</translation>
    </message>
    <message>
        <source>Give a seed from 0 to 2,147,483,647.</source>
        <translation>请填写 0 到 2,147,483,647 之间的种子。</translation>
    </message>
    <message>
        <source>Give at least one kind a share.</source>
        <translation>请至少给一类通知分配比例。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>StreetMap</name>
    <message>
        <source>A sketch of the streets round the shop</source>
        <translation>商家周边街道示意</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>What people said they would do</source>
        <translation>受访者说会怎么做</translation>
    </message>
    <message>
        <source>switch push off</source>
        <translation>关闭推送</translation>
    </message>
    <message>
        <source>stop using the app</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Pushes about one&apos;s own payments are not counted. &quot;At least&quot; carries the last figure asked for on to more pushes: that step is ours, not the survey&apos;s.</source>
        <translation>本人付款的推送不计在内。“至少”是把问卷的最后一个数字沿用到更多推送：这一步是我们推的，不是问卷的结论。</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>频道</translation>
    </message>
</context>
<context>
    <name>TabPage</name>
    <message>
        <source>Its layout document names no sections.</source>
        <translation>它的布局文档没有任何区块。</translation>
    </message>
    <message>
        <source>This tab is empty</source>
        <translation>此频道是空的</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Export bills to CSV…</source>
        <translation>导出账单为 CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) shown, newest first</source>
        <translation>
            <numerusform>显示 %n 个事件，最新在前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaxiPage</name>
    <message>
        <source>Taxi</source>
        <translation>打车</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>¥11 for the first 3 km, then ¥2.50 a km, from 10 km on ¥3.75. It is paid by itself when the ride is over.</source>
        <translation>起步价 11 元（3 公里），之后每公里 2.50 元，10 公里后每公里 3.75 元。行程结束后自动付款。</translation>
    </message>
    <message>
        <source>See the bill</source>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>Pay the ride</source>
        <translation>支付车费</translation>
    </message>
    <message>
        <source>Call another taxi</source>
        <translation>再叫一辆</translation>
    </message>
    <message>
        <source>Cancel the ride</source>
        <translation>取消行程</translation>
    </message>
    <message>
        <source>Call a taxi</source>
        <translation>叫车</translation>
    </message>
    <message>
        <source>A driver may be on the way already. It costs nothing.</source>
        <translation>司机可能已在路上，取消不收费。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Cancel the ride?</source>
        <translation>确认取消行程？</translation>
    </message>
</context>
<context>
    <name>TaxiViewModel</name>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>You are there</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>A driver is found about %1</source>
        <translation>预计 %1 有司机接单</translation>
    </message>
    <message>
        <source>The driver is here about %1</source>
        <translation>司机预计 %1 到达</translation>
    </message>
    <message>
        <source>The taxi waits for you until about %1</source>
        <translation>司机在等您，预计 %1 出发</translation>
    </message>
    <message>
        <source>You are there about %1</source>
        <translation>预计 %1 到达目的地</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>See the bill</source>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>See the bill, %1</source>
        <translation>查看账单，%1</translation>
    </message>
    <message>
        <source>See more, %1</source>
        <translation>查看详情，%1</translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>Term deposits</source>
        <translation>招财宝</translation>
    </message>
    <message>
        <source>You hold none. Choose one below.</source>
        <translation>暂无持有，请在下方选择。</translation>
    </message>
    <message>
        <source>My deposits</source>
        <translation>我的持有</translation>
    </message>
    <message>
        <source>To buy: yearly rate</source>
        <translation>可购买（年化利率）</translation>
    </message>
    <message>
        <source>Simple interest on 365 days. A deposit you press is sold before its end, for a fee.</source>
        <translation>按 365 天单利计息。轻点持有的产品可提前变现，需支付手续费。</translation>
    </message>
</context>
<context>
    <name>TestPanel</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银机</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Push lab</source>
        <translation>推送实验室</translation>
    </message>
</context>
<context>
    <name>TestViewModel</name>
    <message>
        <source>Sum of all postings: %1</source>
        <translation>全部分录之和：%1</translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message numerus="yes">
        <source>Clear %1, %n notice(s)</source>
        <translation>
            <numerusform>清除%1，%n 条通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadMore</name>
    <message numerus="yes">
        <source>%n more in Notices</source>
        <translation>
            <numerusform>还有 %n 条，在消息通知里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ThreadNotice</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ThreadsList</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Drawn numbers</source>
        <translation>开奖号码</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>My tickets</source>
        <translation>我的彩票</translation>
    </message>
    <message>
        <source>Choose numbers</source>
        <translation>去选号</translation>
    </message>
    <message>
        <source>Your lines, what was drawn and what they won gather here.</source>
        <translation>您的投注、开奖号码和中奖情况都在这里。</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>还没有彩票</translation>
    </message>
</context>
<context>
    <name>TicketsViewModel</name>
    <message>
        <source>Draw %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not drawn yet</source>
        <translation>等待开奖</translation>
    </message>
    <message>
        <source>No prize</source>
        <translation>未中奖</translation>
    </message>
    <message>
        <source>Won %1, paid into the balance</source>
        <translation>中奖 %1，已存入余额</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>开奖：%1</translation>
    </message>
    <message>
        <source>Draws %1</source>
        <translation>%1 开奖</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>new</source>
        <translation>有新内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and what its badge says</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>What the till does</source>
        <translation>收银台功能</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Pay code</source>
        <translation>付款码</translation>
    </message>
    <message>
        <source>Pay code, 18 digits</source>
        <translation>付款码（18 位）</translation>
    </message>
    <message>
        <source>18 digits</source>
        <translation>18 位数字</translation>
    </message>
    <message>
        <source>Take the code from the phone</source>
        <translation>读取手机上的付款码</translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation>正在收款…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收款</translation>
    </message>
</context>
<context>
    <name>TillAsking</name>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Its number, if empty</source>
        <translation>留空则用订单号</translation>
    </message>
    <message>
        <source>Amount asked, yuan</source>
        <translation>请求金额（元）</translation>
    </message>
    <message>
        <source>Waits, minutes</source>
        <translation>时限（分钟）</translation>
    </message>
    <message>
        <source>Another order number</source>
        <translation>换一个订单号</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在请求…</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>请求付款</translation>
    </message>
</context>
<context>
    <name>TillPanel</name>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>TillRefunding</name>
    <message>
        <source>This merchant was not paid yet.</source>
        <translation>还没有付给这个商家的账单。</translation>
    </message>
    <message>
        <source>Bill to refund</source>
        <translation>要退款的账单</translation>
    </message>
    <message>
        <source>Amount to refund, yuan</source>
        <translation>退款金额（元）</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>Another refund number</source>
        <translation>换一个退款单号</translation>
    </message>
    <message>
        <source>Refunding…</source>
        <translation>正在退款…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退款</translation>
    </message>
</context>
<context>
    <name>TillViewModel</name>
    <message>
        <source>Charge</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Charged %1.</source>
        <translation>已收款 %1。</translation>
    </message>
    <message>
        <source>No account of the customer can pay this. The code is used up: take the new one.</source>
        <translation>顾客的账户都不足以支付。此码已用，请读取新码。</translation>
    </message>
    <message>
        <source>The customer&apos;s wallet is locked. The code is used up: take a new one later.</source>
        <translation>顾客的钱包已锁定。此码已用，请稍后读取新码。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>TouchCardFace</name>
    <message>
        <source>On the card</source>
        <translation>卡内余额</translation>
    </message>
    <message>
        <source>Touch a reader</source>
        <translation>贴卡读取</translation>
    </message>
</context>
<context>
    <name>TouchingViewModel</name>
    <message>
        <source>%1 waits for a touch</source>
        <translation>%1 待写入</translation>
    </message>
    <message>
        <source>%1 is on the card now.</source>
        <translation>%1 已写入卡内。</translation>
    </message>
    <message>
        <source>Nothing was waiting for this card.</source>
        <translation>此卡没有待写入的金额。</translation>
    </message>
</context>
<context>
    <name>TradePage</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>There is no order of this number here.</source>
        <translation>这里没有这个订单。</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>订单不存在</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Pay until</source>
        <translation>付款截止</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>立即付款</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>See the bill</source>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>Open the service window</source>
        <translation>打开服务窗</translation>
    </message>
    <message>
        <source>The merchant would have to ask again.</source>
        <translation>取消后需商家重新发起。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>暂不取消</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>取消这个订单？</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>确认取消</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Transfer to a card</source>
        <translation>转到银行卡</translation>
    </message>
    <message>
        <source>In two hours or the next day</source>
        <translation>2 小时内或次日到账</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Earlier transfers</source>
        <translation>转账记录</translation>
    </message>
</context>
<context>
    <name>TwoLineRow</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>UnbuiltPage</name>
    <message>
        <source>Go back</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>%1 opens here once it is built. Its place, its name and the way to it are already real.</source>
        <translation>“%1”建成后会在这里打开。它的位置、名称和入口都已是真的。</translation>
    </message>
    <message>
        <source>Not part of this simulation yet</source>
        <translation>本模拟暂未包含此功能</translation>
    </message>
</context>
<context>
    <name>UnknownSection</name>
    <message>
        <source>This wallet cannot draw a section of the kind %1.</source>
        <translation>本钱包不能显示 %1 类型的区块。</translation>
    </message>
</context>
<context>
    <name>UnlockButton</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Reading the picture…</source>
        <translation>正在识别图片…</translation>
    </message>
    <message>
        <source>Let go to read the code</source>
        <translation>松开即可识别</translation>
    </message>
    <message>
        <source>No camera on a desk</source>
        <translation>桌面上没有摄像头</translation>
    </message>
    <message>
        <source>Drop a picture of a code here, choose one, or tap a code below.</source>
        <translation>把二维码图片拖到这里，或选择图片，或点按下面的码。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Playing the notices…</source>
        <translation>正在重放消息…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有可显示的内容</translation>
    </message>
</context>
<context>
    <name>WaitingOrders</name>
    <message>
        <source>To be paid</source>
        <translation>待付款</translation>
    </message>
</context>
<context>
    <name>WealthViewModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyCards</name>
    <message>
        <source>Why is there a dot?</source>
        <translation>为什么有红点？</translation>
    </message>
    <message>
        <source>Nothing on the phone calls for a glance.</source>
        <translation>手机上没有需要看一眼的内容。</translation>
    </message>
    <message>
        <source>Right-click anything on the phone to ask why it has a badge, or none.</source>
        <translation>右键点按手机上的任何位置，查看它为什么有或没有角标。</translation>
    </message>
</context>
<context>
    <name>WhyNotice</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Under other policies</source>
        <translation>换作其他策略</translation>
    </message>
</context>
<context>
    <name>WhyNotices</name>
    <message>
        <source>Notices behind it</source>
        <translation>背后的通知</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WhyViewModel</name>
    <message>
        <source>Silent here</source>
        <translation>此处静默</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No unseen notice is about this place.</source>
        <translation>没有与此处相关的未读通知。</translation>
    </message>
</context>
<context>
    <name>WindowBar</name>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Write to customer service</source>
        <translation>咨询客服</translation>
    </message>
    <message>
        <source>Ask the shop</source>
        <translation>向商家提问</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>About this shop</source>
        <translation>商家资料</translation>
    </message>
    <message>
        <source>Receipts and messages of this shop will stand here.</source>
        <translation>此商家的回执和消息会出现在这里。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>You do not follow this window. Its receipts stand in Bills.</source>
        <translation>您未关注这个服务窗，付款回执见账单。</translation>
    </message>
</context>
<context>
    <name>WindowsList</name>
    <message>
        <source>Search service windows</source>
        <translation>搜索服务窗</translation>
    </message>
    <message>
        <source>All service windows</source>
        <translation>全部服务窗</translation>
    </message>
    <message>
        <source>Follow a shop and its window appears here.</source>
        <translation>关注商家后，服务窗会出现在这里。</translation>
    </message>
    <message>
        <source>No window you follow is called %1.</source>
        <translation>您关注的服务窗中没有“%1”。</translation>
    </message>
    <message>
        <source>No service windows yet</source>
        <translation>还没有服务窗</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Yu&apos;e Bao</source>
        <translation>余额宝</translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation>招财宝</translation>
    </message>
    <message>
        <source>World outside</source>
        <translation>外部世界</translation>
    </message>
    <message>
        <source>%1, coupon</source>
        <translation>%1优惠券</translation>
    </message>
    <message>
        <source>Prepaid at %1</source>
        <translation>%1储值</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>生活缴费</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Into Yu&apos;e Bao</source>
        <translation>转入余额宝</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Out of Yu&apos;e Bao</source>
        <translation>余额宝转出</translation>
    </message>
    <message>
        <source>Card repayment</source>
        <translation>信用卡还款</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>彩票</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Card load</source>
        <translation>卡片充值</translation>
    </message>
    <message>
        <source>Remittance</source>
        <translation>境外汇款</translation>
    </message>
    <message>
        <source>Family pay</source>
        <translation>亲密付</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Into the balance</source>
        <translation>充值到余额</translation>
    </message>
    <message>
        <source>Out of the balance</source>
        <translation>余额提现</translation>
    </message>
    <message>
        <source>Term deposit</source>
        <translation>招财宝存入</translation>
    </message>
    <message>
        <source>Term deposit paid back</source>
        <translation>招财宝还款</translation>
    </message>
    <message>
        <source>Term deposit interest</source>
        <translation>招财宝收益</translation>
    </message>
    <message>
        <source>Early sale fee</source>
        <translation>变现手续费</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Stored value returned</source>
        <translation>储值退还</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>交易成功</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Yu&apos;e Bao income</source>
        <translation>余额宝收益</translation>
    </message>
    <message>
        <source>Stored value bonus</source>
        <translation>储值赠送</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
</context>
<context>
    <name>WorldMenu</name>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Start this world over…</source>
        <translation>重新开始这个世界…</translation>
    </message>
</context>
<context>
    <name>WorldProblem</name>
    <message>
        <source>This world cannot be opened</source>
        <translation>无法打开这个世界</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>WorldTools</name>
    <message>
        <source>Wallet clock</source>
        <translation>钱包时钟</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>暂停时钟</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>让时钟走动</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 分钟</translation>
    </message>
    <message>
        <source>+1 hour</source>
        <translation>+1 小时</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 天</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Demo password</source>
        <translation>演示密码</translation>
    </message>
    <message>
        <source>Codes to scan stand on the phone: Pay, then Scan.</source>
        <translation>可扫的二维码在手机上：支付宝 → 扫一扫。</translation>
    </message>
    <message>
        <source>Open Scan on the phone</source>
        <translation>在手机上打开扫一扫</translation>
    </message>
</context>
<context>
    <name>Worlds</name>
    <message>
        <source>%file% was written by a newer Fourtab. Update Fourtab, or start the world over.</source>
        <translation>%file% 由更新版本的 Fourtab 写成。请升级 Fourtab，或重新开始世界。</translation>
    </message>
    <message>
        <source>%file% is damaged or no world of Fourtab. Start the world over to mend it.</source>
        <translation>%file% 已损坏，或不是 Fourtab 的世界。重新开始世界即可修复。</translation>
    </message>
    <message>
        <source>%file% cannot be written: %reason% Make room or choose another folder.</source>
        <translation>无法写入 %file%：%reason% 请腾出空间或更换文件夹。</translation>
    </message>
    <message>
        <source>Another Fourtab window has %file% open. Close it, then choose the world again.</source>
        <translation>另一个 Fourtab 窗口正在使用 %file%。请关闭它，再重新选择世界。</translation>
    </message>
    <message>
        <source>The world document %file% has a mistake: %reason%</source>
        <translation>世界文档 %file% 有误：%reason%</translation>
    </message>
    <message>
        <source>The world of %file% cannot be opened: %reason%</source>
        <translation>无法打开 %file% 的世界：%reason%</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>东京</translation>
    </message>
    <message>
        <source>London</source>
        <translation>伦敦</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>纽约</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>洛杉矶</translation>
    </message>
</context>
</TS>
