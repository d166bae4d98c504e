<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AppleWiring</name>
    <message>
        <source>Apple School Manager</source>
        <comment>page</comment>
        <translation>Apple 校務管理</translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>banners behind this one</comment>
        <translation>
            <numerusform>還有 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>consequence, advice</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>沒有「%1」這個選項。</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program. Use en or zh_TW.</source>
        <translation>本程式不支援語言「%1」，可用 en 或 zh_TW。</translation>
    </message>
    <message>
        <source>“%1” is not a moment. Write it like 2026-11-20 or 2026-11-20T01:02:03Z.</source>
        <translation>「%1」不是有效的時間，格式如 2026-11-20 或 2026-11-20T01:02:03Z。</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>選項「%1」沒有內容。</translation>
    </message>
    <message>
        <source>A path is empty: “”.</source>
        <translation>有一個路徑是空白：「」。</translation>
    </message>
    <message>
        <source>A command is missing, such as “%1”.</source>
        <translation>缺少指令，例如「%1」。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>沒有「%1」這個指令。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>無法寫出結果。</translation>
    </message>
    <message>
        <source>No date</source>
        <comment>in place of a severity</comment>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what breaks, then what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>以下無法讀取：</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>word and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>credentials</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>files and hosts</comment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Name files, folders or hosts with --stored, or add them in the window.</source>
        <translation>目前沒有監看任何項目。請用 --stored 指定檔案、資料夾或主機，或在視窗程式中新增。</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 places, files read: %3</source>
        <translation>檢查中：%1 / %2 處，已讀取 %3 個檔案</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密碼：</translation>
    </message>
    <message>
        <source>There is no option “%1”, for a secret on the command line is seen by others. Use “%2”.</source>
        <translation>沒有「%1」選項，因為寫在命令列上的密鑰會被別人看到。請用「%2」。</translation>
    </message>
    <message>
        <source>“%1” does not go with “%2”.</source>
        <translation>「%1」不能和「%2」一起用。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多了「%1」。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少「%1」。</translation>
    </message>
    <message>
        <source>Only one secret can come from standard input, not both “%1” and “%2”.</source>
        <translation>標準輸入只能給一項密鑰，不能「%1」和「%2」都用。</translation>
    </message>
    <message>
        <source>A word is missing behind “connections add”: %1.</source>
        <translation>「connections add」後面少了一個字：%1。</translation>
    </message>
    <message>
        <source>There is no service “%1” to add. Write %2.</source>
        <translation>沒有「%1」這項服務可以加入。請寫 %2。</translation>
    </message>
    <message>
        <source>A word is missing behind “connections”: add, list, test, remove, pause or resume.</source>
        <translation>「connections」後面少了一個字：add、list、test、remove、pause 或 resume。</translation>
    </message>
    <message>
        <source>The name of a connection is missing behind “%1”.</source>
        <translation>「%1」後面少了連線的名稱。</translation>
    </message>
    <message>
        <source>“%1” was added. “connections test” says what it may read.</source>
        <translation>已加入「%1」。用「connections test」可以看它能讀取什麼。</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client Secret：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密碼：</translation>
    </message>
    <message>
        <source>Password of the proxy:</source>
        <translation>Proxy 的密碼：</translation>
    </message>
    <message>
        <source>“%1” and its secrets were removed.</source>
        <translation>已移除「%1」和它的密鑰。</translation>
    </message>
    <message>
        <source>“%1” is paused: checks leave it out.</source>
        <translation>「%1」已暫停，檢查時會略過。</translation>
    </message>
    <message>
        <source>“%1” takes part in checks again.</source>
        <translation>「%1」重新加入檢查。</translation>
    </message>
    <message>
        <source>API client %1</source>
        <translation>API Client %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>使用者 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>尚未測試</translation>
    </message>
    <message>
        <source>tested %1</source>
        <translation>%1 測試過</translation>
    </message>
    <message>
        <source>%1 mobile devices</source>
        <translation>%1 部行動裝置</translation>
    </message>
    <message>
        <source>%1 computers</source>
        <translation>%1 部電腦</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 項</translation>
    </message>
    <message>
        <source>%1, one ended %2</source>
        <comment>2 found; date</comment>
        <translation>%1，其中一項已於 %2到期</translation>
    </message>
    <message>
        <source>%1, the next ends %2</source>
        <comment>2 found; date</comment>
        <translation>%1，最近一項 %2到期</translation>
    </message>
    <message>
        <source>May not be read. Missing: %1</source>
        <translation>無法讀取，缺少權限：%1</translation>
    </message>
    <message>
        <source>Read in part. Missing: %1</source>
        <translation>只讀到一部分，缺少權限：%1</translation>
    </message>
    <message>
        <source>Not set up on this server</source>
        <translation>這部伺服器沒有設定</translation>
    </message>
    <message>
        <source>Add these privileges to the client&apos;s API role in Jamf Pro:</source>
        <translation>請在 Jamf Pro 把這些權限加進這個 API Client 的角色：</translation>
    </message>
    <message>
        <source>Give this user these privileges in Jamf Pro:</source>
        <translation>請在 Jamf Pro 給這位使用者這些權限：</translation>
    </message>
    <message>
        <source>There is no connection yet. “connections add” makes one.</source>
        <translation>還沒有連線。用「connections add」加入。</translation>
    </message>
    <message>
        <source>“%1” goes with “%2” only.</source>
        <translation>「%1」只能和「%2」一起用。</translation>
    </message>
    <message>
        <source>“%1” is no number of results. Write 1 to 1000.</source>
        <translation>「%1」不是可用的筆數。請寫 1 到 1000。</translation>
    </message>
    <message>
        <source>A word is missing behind “faq”: search, show or list.</source>
        <translation>「faq」後面少了一個字：search、show 或 list。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>沒有要搜尋的字。</translation>
    </message>
    <message>
        <source>The id of an article is missing, such as “acc-2”.</source>
        <translation>少了文章的編號，例如「acc-2」。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>head of a callout</comment>
        <translation>附註</translation>
    </message>
    <message>
        <source>Tip</source>
        <comment>head of a callout</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>head of a callout</comment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>head of a callout</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Caution</source>
        <comment>head of a callout</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>files that were left out</comment>
        <translation>還有 %1 個</translation>
    </message>
    <message>
        <source>There is no article “%1”.</source>
        <translation>沒有「%1」這篇文章。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <translation>理解為：%1。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>Nothing fits well. The nearest:</source>
        <translation>沒有完全符合的文章。最接近的是：</translation>
    </message>
    <message>
        <source>In English:</source>
        <translation>英文：</translation>
    </message>
    <message>
        <source>In Chinese:</source>
        <translation>中文：</translation>
    </message>
    <message>
        <source>important</source>
        <comment>article</comment>
        <translation>重要</translation>
    </message>
    <message>
        <source>checked %1, over a year ago</source>
        <comment>month</comment>
        <translation>%1 查證，已超過一年</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>month</comment>
        <translation>%1 查證</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>date</comment>
        <translation>已於 %1到期</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <comment>date</comment>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>伺服器的通知：</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more places</source>
        <comment>where a credential was seen</comment>
        <translation>
            <numerusform>%1，另有 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of this kind</source>
        <comment>reasons why it was not read</comment>
        <translation>
            <numerusform>另有 %n 項同類原因</numerusform>
        </translation>
    </message>
    <message>
        <source>The same.</source>
        <comment>reason as above</comment>
        <translation>同上。</translation>
    </message>
    <message>
        <source>“%1” was added, with its key in the keychain: the file may be deleted. “connections test” says what it may read.</source>
        <translation>「%1」已加入，金鑰已存入鑰匙圈：檔案可以刪除了。「connections test」會說明它能讀取什麼。</translation>
    </message>
    <message>
        <source>A word is missing behind “devices”: sync, list or show.</source>
        <translation>「devices」後面缺少一個字：sync、list 或 show。</translation>
    </message>
    <message>
        <source>A serial number is missing behind “%1”.</source>
        <translation>「%1」後面缺少序號。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared</source>
        <comment>a device</comment>
        <translation>出現</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>a device</comment>
        <translation>已指派</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>a device</comment>
        <translation>取消指派</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a device</comment>
        <translation>改指派</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>a device</comment>
        <translation>已釋出</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>a device</comment>
        <translation>改名</translation>
    </message>
    <message>
        <source>Coverage changed</source>
        <translation>保固變更</translation>
    </message>
    <message>
        <source>Left Jamf Pro</source>
        <translation>離開 Jamf Pro</translation>
    </message>
    <message>
        <source>Joined Jamf Pro</source>
        <translation>加入 Jamf Pro</translation>
    </message>
    <message>
        <source>AppleCare coverage</source>
        <translation>AppleCare 保固</translation>
    </message>
    <message>
        <source>%1 (%2), until %3</source>
        <comment>Limited Warranty (ACTIVE)</comment>
        <translation>%1（%2），至 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Limited Warranty (ACTIVE)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>尚未取得</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已釋出</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>指派給</translation>
    </message>
    <message>
        <source>no device management service</source>
        <translation>沒有裝置管理服務</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Last inventory</source>
        <translation>上次盤點</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from 1 to %2.</source>
        <translation>「%1」需要 1 到 %2 的整數。</translation>
    </message>
    <message>
        <source>Apple does not say</source>
        <comment>Activation Lock</comment>
        <translation>Apple 未提供</translation>
    </message>
    <message>
        <source>off</source>
        <comment>Activation Lock</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>on</source>
        <comment>Activation Lock</comment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>on, by the MDM server</source>
        <comment>Activation Lock</comment>
        <translation>開啟，由 MDM 伺服器鎖定</translation>
    </message>
    <message>
        <source>on, by a person</source>
        <comment>Activation Lock</comment>
        <translation>開啟，由使用者鎖定</translation>
    </message>
    <message>
        <source>Release noticed</source>
        <translation>發現釋出</translation>
    </message>
    <message>
        <source>%1 (%2), no end</source>
        <comment>AppleCare+ for Business (ACTIVE)</comment>
        <translation>%1（%2），無到期日</translation>
    </message>
    <message>
        <source>Activation Lock</source>
        <translation>啟用鎖定</translation>
    </message>
    <message>
        <source>Usage: caretaker-cli check [PATH…] [options]
       caretaker-cli faq search [--limit N] [--pack PATH…] QUERY | faq search --batch
       caretaker-cli faq show ID | faq list
       caretaker-cli connections add jamf-pro --name NAME --url URL SIGN-IN [options]
       caretaker-cli connections add asm --name NAME --client-id ID --key-id ID --key-file PEM [options]
       caretaker-cli connections list | test NAME | pause NAME | resume NAME | remove NAME
       caretaker-cli devices sync [--connection NAME] [--coverage]
       caretaker-cli devices list [--where CONDITION] [--csv] | devices show SERIAL [--ask]

check: says which Apple certificates and tokens lapse, when, and what breaks then, most urgent first.

Looks at:
  PATH…                files, and folders with all that is in them
  --host HOST[:PORT]   the certificate that a server shows; may be repeated
  --stored             everything that is watched and all connections, and keeps what it saw; what is
                       named beside it is watched from now on. This is what happens when nothing is named

To open locked files:
  --key FILE           a private key, for server tokens; may be repeated
  --password-stdin     reads one line from standard input as the password of files and keys

faq: the articles of this program and of your school, without a network:
  search QUERY         the articles that answer best
  search --batch       a query a line on standard input, one JSON document a line
  show ID              an article, such as acc-2
  list                 all articles by section
  --limit N            at most so many results, 20 unless named
  --pack PATH          only the articles of a folder, .zip or text file; may be repeated

connections: the accounts of your school on its servers. Secrets are kept in the keychain of this
computer, and come from a file or, where FILE is -, from standard input; never from the command line.
  add jamf-pro         adds a Jamf Pro server under a NAME of your own; then it needs one SIGN-IN:
    --client-id ID --client-secret-file FILE     an API client
    --user NAME --password-file FILE             a user
  add asm              adds Apple School Manager, or Apple Business by the id&apos;s prefix:
    --client-id ID --key-id ID --key-file PEM    what Apple gave out; then the file may be deleted
    --api-url URL --token-url URL                other addresses than Apple&apos;s own
    --reads-per-minute N --writes-per-hour N     most calls to Apple, 18 and 10 unless named
  with any of them:
    --ca-file PEM                                your school&apos;s own CA, trusted for this server
    --proxy URL [--proxy-user NAME --proxy-password-file FILE]
  list                 all of them
  test NAME            row by row what this account may read, and which privileges it lacks
  pause, resume NAME   leaves it out of checks, or takes it in again
  remove NAME          and its secrets

devices: those of Apple School Manager and Jamf Pro, joined by serial number.
  sync                 fetches them; what was cut off goes on where it stopped
    --connection NAME                            from that one alone
    --coverage                                   stays until AppleCare coverage is fetched too: hours
  list                 all of them, or those for which a condition holds, as text, --csv or --json:
    --where CONDITION                            such as &apos;family=iPad and not jamf&apos;,
                                                 &apos;lastInventory&lt;-30d or not server&apos;,
                                                 &apos;(user~lin or name~&quot;iPad-7&quot;) and os&lt;18&apos;
                       A field alone asks whether it is there; = != ~ &lt; &lt;= &gt; &gt;= compare it; and, or, not
                       and parentheses join. Fields: serial model family type capacity color order
                       status source server imei mac name user email assetTag os ordered added updated
                       lastInventory coverageEnds apple jamf released managed supervised computer
  show SERIAL          one device and what happened to it
    --ask                                        asks Apple for it first, and for its Activation Lock

Options:
  --json               one JSON document instead of text
  --language LANGUAGE  en or zh_TW
  --database URL       sqlite:PATH or postgresql://USER@HOST/NAME instead of your own
  --now ISO8601        reckons the days from another moment, for tests and drills
  -h, --help           this text
  -v, --version        the version

Exit status: 0 all is well, 1 a warning, 2 urgent or expired, 3 something could not be read and nothing
is worse, 64 wrong usage, 130 interrupted. Of faq: 0 found, 1 nothing found or no such article,
3 a pack could not be read. Of connections: 0 done, 1 no such connection, 3 not done or not all read.
Of devices: 0 done, 1 no such device or connection, 3 not all read.
</source>
        <translation>用法：caretaker-cli check [PATH…] [選項]
       caretaker-cli faq search [--limit N] [--pack PATH…] QUERY | faq search --batch
       caretaker-cli faq show ID | faq list
       caretaker-cli connections add jamf-pro --name NAME --url URL 登入方式 [選項]
       caretaker-cli connections add asm --name NAME --client-id ID --key-id ID --key-file PEM [選項]
       caretaker-cli connections list | test NAME | pause NAME | resume NAME | remove NAME
       caretaker-cli devices sync [--connection NAME] [--coverage]
       caretaker-cli devices list [--where 條件] [--csv] | devices show 序號 [--ask]

check：說明哪些 Apple 憑證與權杖何時到期、到期後什麼會停擺，最緊急的排在最前面。

查看：
  PATH…                檔案，以及資料夾裡的所有內容
  --host HOST[:PORT]   伺服器出示的憑證；可重複
  --stored             所有留意中的項目與所有連線，並記下看到的結果；同時寫出的項目從此一併留意。
                       什麼都沒寫時就是這樣做

開啟上鎖的檔案：
  --key FILE           伺服器權杖用的私密金鑰；可重複
  --password-stdin     從標準輸入讀一行，當作檔案與金鑰的密碼

faq：這個程式和學校自己的文章，不需要網路：
  search QUERY         最能回答的文章
  search --batch       標準輸入每行一個問題，每行輸出一份 JSON 文件
  show ID              一篇文章，例如 acc-2
  list                 依分類列出所有文章
  --limit N            最多幾筆結果，沒寫就是 20
  --pack PATH          只用某個資料夾、.zip 或文字檔裡的文章；可重複

connections：學校在各伺服器上的帳號。密鑰存在這部電腦的鑰匙圈，只從檔案讀入；FILE 寫 - 時
從標準輸入讀入，絕不寫在命令列上。
  add jamf-pro         以你取的 NAME 加入一部 Jamf Pro 伺服器，並需要一種登入方式：
    --client-id ID --client-secret-file FILE     API Client
    --user NAME --password-file FILE             使用者
  add asm              加入 Apple School Manager；依 ID 的開頭也可以是 Apple Business：
    --client-id ID --key-id ID --key-file PEM    Apple 發出的內容；之後檔案可以刪除
    --api-url URL --token-url URL                不用 Apple 自己的位址
    --reads-per-minute N --writes-per-hour N     呼叫 Apple 的最多次數，未指定時為 18 與 10
  兩者都可以加上：
    --ca-file PEM                                學校自己的 CA，只為這部伺服器信任
    --proxy URL [--proxy-user NAME --proxy-password-file FILE]
  list                 全部列出
  test NAME            逐項說明這個帳號能讀什麼、缺少哪些權限
  pause、resume NAME   檢查時略過，或重新加入
  remove NAME          移除，連同密鑰

devices：Apple School Manager 與 Jamf Pro 的裝置，以序號合併。
  sync                 取得裝置；先前中斷的會從停下的地方接續
    --connection NAME                            只從這個連線
    --coverage                                   等到 AppleCare 保固也取得為止：要好幾個小時
  list                 全部，或符合條件的裝置；以文字、--csv 或 --json 輸出：
    --where 條件                                 例如 &apos;family=iPad and not jamf&apos;、
                                                 &apos;lastInventory&lt;-30d or not server&apos;、
                                                 &apos;(user~lin or name~&quot;iPad-7&quot;) and os&lt;18&apos;
                       只寫欄位是問有沒有；= != ~ &lt; &lt;= &gt; &gt;= 用來比較；and、or、not 與括號用來組合。
                       欄位：serial model family type capacity color order status source server imei mac
                       name user email assetTag os ordered added updated lastInventory coverageEnds
                       apple jamf released managed supervised computer
  show 序號            一部裝置，以及它經歷過的事
    --ask                                        先向 Apple 查詢這部裝置，並查詢啟用鎖定

選項：
  --json               以一份 JSON 文件取代文字
  --language LANGUAGE  en 或 zh_TW
  --database URL       不用自己的資料庫，改用 sqlite:PATH 或 postgresql://USER@HOST/NAME
  --now ISO8601        從另一個時刻起算天數，供測試與演練
  -h, --help           這份說明
  -v, --version        版本

結束狀態：0 一切正常，1 有警告，2 有緊急或已過期，3 有些讀不到、但沒有更糟的，64 用法錯誤，
130 被中斷。faq：0 找到，1 沒有找到或沒有這篇文章，3 有文章讀不到。connections：0 完成，
1 沒有這個連線，3 沒有完成或沒有全部讀到。
devices：0 完成，1 沒有這部裝置或這個連線，3 沒有全部讀到。
</translation>
    </message>
</context>
<context>
    <name>Connections::AppleForm</name>
    <message>
        <source>Open</source>
        <comment>a fold</comment>
        <translation>已展開</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a fold</comment>
        <translation>已收合</translation>
    </message>
    <message>
        <source>Add Apple School Manager</source>
        <translation>新增 Apple 校務管理</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>編輯「%1」</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Apple School Manager</source>
        <translation>Apple 校務管理</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>An administrator or site manager makes an API account at Apple: their name &gt; Preferences &gt; API. It begins with SCHOOLAPI, or with BUSINESSAPI for Apple Business.</source>
        <translation>由管理員或校區管理者在 Apple 建立 API 帳號：自己的名字 &gt;「偏好設定」&gt;「API」。以 SCHOOLAPI 開頭；Apple Business 則以 BUSINESSAPI 開頭。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>金鑰 ID</translation>
    </message>
    <message>
        <source>Apple shows it beside the client ID.</source>
        <translation>Apple 把它顯示在 Client ID 旁邊。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>Choose another only where Apple gave out a new one.</source>
        <translation>只有 Apple 發出新的金鑰時才需要另選。</translation>
    </message>
    <message>
        <source>Apple gives this file out once. The key goes into the keychain of this computer, and nowhere else; then the file may be deleted.</source>
        <translation>Apple 只發出這個檔案一次。金鑰只存入這部電腦的鑰匙圈，不會到別處；之後就可以刪除檔案。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a connection</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What you will know it by.</source>
        <translation>取一個您認得出來的名稱。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>verb</comment>
        <translation>測試</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a connection</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>請輸入 Client ID。</translation>
    </message>
    <message>
        <source>Enter the key ID.</source>
        <translation>請輸入金鑰 ID。</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file, or paste the key.</source>
        <translation>請選擇金鑰的檔案，或貼上金鑰。</translation>
    </message>
    <message>
        <source>The key was given for another account. Choose it again.</source>
        <translation>這把金鑰是給另一個帳號的。請重新選擇。</translation>
    </message>
    <message>
        <source>Give it a name that you will know it by.</source>
        <translation>請取一個您認得的名稱。</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>另一個連線已使用這個名稱。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>什麼都沒有儲存。</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <comment>an address</comment>
        <translation>正在測試 %1</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>什麼都讀不到。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>不是全部都讀得到。</translation>
    </message>
    <message>
        <source>More: own CA, proxy, calls to Apple</source>
        <translation>更多：自有 CA、代理伺服器、Apple 呼叫次數</translation>
    </message>
</context>
<context>
    <name>Connections::AuthorityField</name>
    <message>
        <source>The school&apos;s own CA</source>
        <translation>學校自有的 CA</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Own CA: choose a file</source>
        <translation>自有 CA：選擇檔案</translation>
    </message>
    <message>
        <source>Do not trust this CA</source>
        <translation>不再信任這個 CA</translation>
    </message>
    <message>
        <source>None</source>
        <comment>own CA</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>Connections::ConnectionDetail</name>
    <message>
        <source>Test again</source>
        <translation>重新測試</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>verb</comment>
        <translation>測試</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a connection</comment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a connection</comment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Paused. Nothing is read from this server.</source>
        <translation>已暫停，不會從這部伺服器讀取任何資料。</translation>
    </message>
    <message>
        <source>What was read before stays, and grows older.</source>
        <translation>先前讀到的資料會保留，但不再更新。</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>要移除「%1」嗎？</translation>
    </message>
    <message>
        <source>The connection goes for everybody who shares this data, and its secrets go from the keychain of this computer. The dates it gave stay in the overview, but are not read any more. In Jamf Pro nothing changes.</source>
        <translation>所有共用這份資料的人都會失去這個連線，它的密鑰也會從這部電腦的鑰匙圈移除。已讀到的日期仍留在總覽，但不再更新。Jamf Pro 裡不會有任何變動。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>Nothing can be read from this server.</source>
        <translation>無法從這部伺服器讀取任何資料。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>a server</comment>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>Not tested since the program started</source>
        <translation>程式啟動後還沒有測試過</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>還沒有測試過</translation>
    </message>
    <message>
        <source>A test reads everything once. It changes nothing, and says row by row what this account may read.</source>
        <translation>測試會把所有項目讀一遍，不做任何變更，並逐項說明這個帳號可以讀到什麼。</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>names of privileges</comment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>More for this connection</source>
        <translation>這個連線的更多動作</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有連線</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a connection</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Add its CA…</source>
        <translation>加入它的 CA…</translation>
    </message>
    <message>
        <source>What the last test read</source>
        <translation>上次測試讀到的項目</translation>
    </message>
    <message>
        <source>The connection goes for everybody who shares this data, and its key goes from the keychain of this computer. The devices it named stay, but are not fetched any more. At Apple nothing changes.</source>
        <translation>對共用這份資料的每個人來說，這個連線都會消失，金鑰也會從這部電腦的鑰匙圈移除。它提供過的裝置會保留，但不再更新。Apple 那邊什麼都不會變。</translation>
    </message>
</context>
<context>
    <name>Connections::ConnectionForm</name>
    <message>
        <source>Open</source>
        <comment>a fold</comment>
        <translation>已展開</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a fold</comment>
        <translation>已收合</translation>
    </message>
    <message>
        <source>Add a Jamf Pro server</source>
        <translation>新增 Jamf Pro 伺服器</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>編輯「%1」</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>伺服器位址</translation>
    </message>
    <message>
        <source>As it stands in the browser, such as school.jamfcloud.com.</source>
        <translation>照瀏覽器網址列上的寫法即可，例如 school.jamfcloud.com。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a connection</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What you will know it by.</source>
        <translation>取一個您認得出來的名稱。</translation>
    </message>
    <message>
        <source>More: own CA, proxy</source>
        <translation>更多：自有 CA、代理伺服器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Add its CA…</source>
        <translation>加入它的 CA…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>verb</comment>
        <translation>測試</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a connection</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Jamf Pro (%1)</source>
        <comment>suggested name</comment>
        <translation>Jamf Pro（%1）</translation>
    </message>
    <message>
        <source>Not encrypted. Use an address that begins with https.</source>
        <translation>沒有加密，請改用 https 開頭的位址。</translation>
    </message>
    <message>
        <source>Give it a name that you will know it by.</source>
        <translation>請取一個您認得出來的名稱。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>請輸入伺服器位址。</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <comment>an address</comment>
        <translation>正在測試 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>無法讀取任何資料。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>連線正常。</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>另一個連線已使用這個名稱。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Apple School Manager</source>
        <translation>Apple 校務管理</translation>
    </message>
</context>
<context>
    <name>Connections::ConnectionModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, address, state</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>Connections::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 個連線</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections could not be read.</source>
        <translation>無法讀取連線。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Servers and their accounts. Secrets are kept in the keychain of this computer only.</source>
        <translation>伺服器與登入帳號。密鑰只存放在這部電腦的鑰匙圈。</translation>
    </message>
    <message>
        <source>The keychain cannot be read.</source>
        <translation>無法讀取鑰匙圈。</translation>
    </message>
    <message>
        <source>Test all</source>
        <comment>connections</comment>
        <translation>全部測試</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a connection</comment>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>還沒有連線</translation>
    </message>
    <message>
        <source>With the school&apos;s Jamf Pro server, Caretaker reads every date by itself. Nobody has to type one.</source>
        <translation>連上學校的 Jamf Pro 伺服器後，校園管家會自行讀取所有日期，不必手動輸入。</translation>
    </message>
</context>
<context>
    <name>Connections::KeyField</name>
    <message>
        <source>The private key that Apple gave out</source>
        <translation>Apple 發出的私密金鑰</translation>
    </message>
    <message>
        <source>Private keys</source>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Private key: choose a file</source>
        <translation>私密金鑰：選擇檔案</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Private key: take it from the clipboard</source>
        <translation>私密金鑰：從剪貼簿取用</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>已貼上</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>在鑰匙圈中</translation>
    </message>
    <message>
        <source>None</source>
        <comment>private key</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Connections::MoreFields</name>
    <message>
        <source>Enter the proxy&apos;s address as well.</source>
        <translation>請一併輸入代理伺服器位址。</translation>
    </message>
    <message>
        <source>Enter the password of this user.</source>
        <translation>請輸入這個使用者的密碼。</translation>
    </message>
    <message>
        <source>Own CA</source>
        <translation>自有 CA</translation>
    </message>
    <message>
        <source>Only where the server, or the school&apos;s web filter, has a certificate that computers do not trust by themselves.</source>
        <translation>只有在伺服器或學校的網頁過濾器使用電腦原本不信任的憑證時才需要。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理伺服器</translation>
    </message>
    <message>
        <source>Empty: as the system does. Else like proxy.school.example:3128.</source>
        <translation>留空則依系統設定；否則寫成 proxy.school.example:3128。</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理使用者</translation>
    </message>
    <message>
        <source>Only where the proxy asks for one.</source>
        <translation>代理伺服器要求時才需要。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密碼</translation>
    </message>
    <message>
        <source>Questions a minute</source>
        <translation>每分鐘查詢次數</translation>
    </message>
    <message>
        <source>Apple lets about 20 through. Fewer leave some to other programs of the organisation.</source>
        <translation>Apple 每分鐘大約允許 20 次。設少一些，可留給組織的其他程式使用。</translation>
    </message>
    <message>
        <source>Orders an hour</source>
        <translation>每小時指令次數</translation>
    </message>
    <message>
        <source>To assign or unassign devices. Apple lets about 10 through, of all programs together.</source>
        <translation>用於指派或取消指派裝置。Apple 每小時大約允許 10 次，所有程式合計。</translation>
    </message>
</context>
<context>
    <name>Connections::RowWords</name>
    <message>
        <source>Client credentials</source>
        <translation>Client credentials</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>使用者帳號</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client credentials, 20 minutes</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <translation>版本不明</translation>
    </message>
    <message>
        <source>%1, its own health check fails</source>
        <comment>version</comment>
        <translation>%1，伺服器自我檢查未通過</translation>
    </message>
    <message>
        <source>%1, clock %2 off</source>
        <comment>version; 1 second</comment>
        <translation>%1，時鐘相差 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mobile devices, computers</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mobile device(s)</source>
        <translation>
            <numerusform>%Ln 部行動裝置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln 部電腦</numerusform>
        </translation>
    </message>
    <message>
        <source>None found</source>
        <translation>沒有任何項目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, nothing that lapses soon</source>
        <translation>
            <numerusform>%Ln 項，近期都不會到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, without a date</source>
        <translation>
            <numerusform>%Ln 項，沒有日期</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired %1</source>
        <comment>date</comment>
        <translation>已於 %1過期</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <comment>date</comment>
        <translation>%1到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, one expired %1</source>
        <translation>
            <numerusform>%Ln 項，一項已於 %1過期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, next %1</source>
        <translation>
            <numerusform>%Ln 項，最早 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None waiting</source>
        <comment>notifications</comment>
        <translation>沒有通知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>%Ln 則待處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set up on this server</source>
        <translation>這部伺服器沒有設定</translation>
    </message>
    <message>
        <source>May not be read</source>
        <translation>無權讀取</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>%1. Read in part.</source>
        <comment>what was found</comment>
        <translation>%1。只讀到一部分。</translation>
    </message>
</context>
<context>
    <name>Connections::SecretField</name>
    <message>
        <source>Entered, not shown</source>
        <translation>已輸入，不顯示</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>已存放在鑰匙圈</translation>
    </message>
</context>
<context>
    <name>Connections::SignInFields</name>
    <message>
        <source>Enter the client ID.</source>
        <translation>請輸入 Client ID。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>請輸入使用者名稱。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>請輸入 Client Secret。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>names of privileges</comment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>API Client</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>使用者帳號</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>of an account</comment>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of an account</comment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keychain.</source>
        <translation>留空則沿用鑰匙圈裡的那一個。</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, and nowhere else.</source>
        <translation>只存放在這部電腦的鑰匙圈。</translation>
    </message>
    <message>
        <source>Made in Jamf Pro: Settings &gt; System &gt; API roles and clients. Reading takes these privileges:</source>
        <translation>在 Jamf Pro 的「Settings &gt; System &gt; API roles and clients」建立。讀取需要下列權限：</translation>
    </message>
    <message>
        <source>An account of its own, not a person&apos;s, and without multi-factor sign-in. Reading takes these privileges:</source>
        <translation>請用專屬帳號，不要用個人帳號，也不要啟用多重驗證。讀取需要下列權限：</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %n name(s)</source>
        <comment>of privileges</comment>
        <translation>
            <numerusform>複製 %n 個名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>It was given for another server or account. Enter it again.</source>
        <translation>原有的屬於另一部伺服器或帳號。請重新輸入。</translation>
    </message>
</context>
<context>
    <name>Connections::StateWords</name>
    <message>
        <source>Cannot sign in</source>
        <translation>無法登入</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>密碼已過期</translation>
    </message>
    <message>
        <source>Clock of this computer wrong</source>
        <translation>這部電腦的時鐘不準</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>伺服器不受信任</translation>
    </message>
    <message>
        <source>No Jamf Pro at this address</source>
        <translation>這個位址沒有 Jamf Pro</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>鑰匙圈已鎖定</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>沒有鑰匙圈</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>鑰匙圈拒絕存取</translation>
    </message>
    <message>
        <source>Secret not on this computer</source>
        <translation>密鑰不在這部電腦上</translation>
    </message>
    <message>
        <source>Secret damaged</source>
        <translation>密鑰已損毀</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n privilege(s) missing</source>
        <translation>
            <numerusform>缺少 %n 項權限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n 項無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a connection</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1, API client “%2”</source>
        <comment>address of a server</comment>
        <translation>%1，API Client「%2」</translation>
    </message>
    <message>
        <source>%1, user “%2”</source>
        <comment>address of a server</comment>
        <translation>%1，使用者「%2」</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>測試中…</translation>
    </message>
    <message>
        <source>Last tested %1</source>
        <comment>today at 09:52</comment>
        <translation>上次測試：%1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>尚未測試</translation>
    </message>
    <message>
        <source>%1. Not tested yet.</source>
        <comment>address, API client</comment>
        <translation>%1。還沒有測試過。</translation>
    </message>
    <message>
        <source>%1. Tested %2.</source>
        <comment>address, API client; today at 09:52</comment>
        <translation>%1。測試時間：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay unknown, among them %1.</source>
        <translation>
            <numerusform>%n 項仍然未知，包括%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay unknown: %1.</source>
        <translation>
            <numerusform>%n 項仍然未知：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read, or only in part.</source>
        <translation>
            <numerusform>%n 項無法讀取，或只讀到一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands in the row. All others are complete.</source>
        <translation>原因寫在該項目裡，其他項目都完整。</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>發行者</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %n name(s)</source>
        <comment>of privileges</comment>
        <translation>
            <numerusform>複製 %n 個名稱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) could be read, in %2 s</source>
        <translation>
            <numerusform>%n 項中讀到 %1 項，費時 %2 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n privilege(s) to its API role in Jamf Pro, then test again.</source>
        <translation>
            <numerusform>請在 Jamf Pro 為它的 API 角色加上 %n 項權限，再重新測試。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give this account %n more privilege(s) in Jamf Pro, then test again.</source>
        <translation>
            <numerusform>請在 Jamf Pro 再給這個帳號 %n 項權限，然後重新測試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>權杖遭拒</translation>
    </message>
    <message>
        <source>Address changed: secret needed again</source>
        <translation>位址已變更，需重新輸入密鑰</translation>
    </message>
    <message>
        <source>Account changed: secret needed again</source>
        <translation>帳號已變更，需重新輸入密鑰</translation>
    </message>
    <message>
        <source>Own CA changed: secret needed again</source>
        <translation>自有 CA 已變更，需重新輸入密鑰</translation>
    </message>
    <message>
        <source>Proxy changed: password needed again</source>
        <translation>代理伺服器已變更，需重新輸入密碼</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>金鑰遭拒</translation>
    </message>
    <message>
        <source>Apple&apos;s new terms not accepted</source>
        <translation>尚未接受 Apple 的新條款</translation>
    </message>
    <message>
        <source>%1, API account “%2”</source>
        <comment>address of a server</comment>
        <translation>%1，API 帳號「%2」</translation>
    </message>
</context>
<context>
    <name>Connections::TestModel</name>
    <message>
        <source>Missing: %1</source>
        <comment>privilege</comment>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>privilege</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, severity</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>讀取項目</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of reading</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>權限</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <comment>to the clipboard, just now</comment>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>Credentials::AgeWords</name>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Nothing is kept here yet.</source>
        <translation>這裡還沒有任何資料。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>還沒有檢查過。</translation>
    </message>
    <message>
        <source>Checked %1. %2 of %3 could be read.</source>
        <translation>%1 檢查過，%3 項中讀到 %2 項。</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>無法讀取資料。</translation>
    </message>
    <message>
        <source>The check begun %1 has not finished.</source>
        <translation>%1 開始的檢查尚未完成。</translation>
    </message>
    <message>
        <source>Interrupted %1: %2 of %3 places checked.</source>
        <translation>檢查在%1 中斷：%3 處中檢查了 %2 處。</translation>
    </message>
    <message>
        <source>%1 of %2 could be read.</source>
        <translation>%2 項中有 %1 項可以讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>files and hosts</comment>
        <translation>
            <numerusform>%Ln 項無法讀取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>監看 %Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::ArrivalBlock</name>
    <message>
        <source>Nothing that lapses was found here.</source>
        <translation>這裡沒有會到期的項目。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>in place of a date</comment>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>New. Ends on %1.</source>
        <translation>新增，到期日 %1。</translation>
    </message>
    <message>
        <source>New. Its date is not known.</source>
        <translation>新增，到期日未知。</translation>
    </message>
    <message>
        <source>Known already, now also seen here.</source>
        <translation>已有這一項，現在也在這裡看到。</translation>
    </message>
    <message>
        <source>Known already. Nothing has changed.</source>
        <translation>已有這一項，沒有變動。</translation>
    </message>
    <message>
        <source>Renewed: %1 → %2.</source>
        <translation>已更新：%1 → %2。</translation>
    </message>
    <message>
        <source>Older than the one in service, which ends on %1.</source>
        <translation>比使用中的那一張舊，使用中的到期日是 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Recognised. It never lapses, so it is not kept.</source>
        <translation>已辨識。它不會到期，所以不保留。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>New. It ended on %1.</source>
        <translation>新增，已於 %1到期。</translation>
    </message>
    <message>
        <source>Its date is known now: it ends on %1.</source>
        <translation>現在知道日期了：%1 到期。</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Stop. This is a new push certificate, not a renewal.</source>
        <translation>請停下來：這是一張新的推播憑證，不是更新。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>還有 %Ln 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::ArrivalsPane</name>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增結果</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>正在新增</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>Credentials::BigCountdown</name>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Credentials::CountToggle</name>
    <message>
        <source>All</source>
        <comment>credentials</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>全部憑證與權杖</translation>
    </message>
</context>
<context>
    <name>Credentials::CredentialModel</name>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
    </message>
    <message>
        <source>%1. Could not be read. %2</source>
        <translation>%1，無法讀取。%2</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>輸入密碼…</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>選擇金鑰…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>No custodian</source>
        <translation>沒有保管人</translation>
    </message>
    <message>
        <source>Custodian: %1</source>
        <translation>保管人：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>in place of a severity</comment>
        <translation>請停下</translation>
    </message>
    <message>
        <source>%1 · topic …%2</source>
        <comment>kind, end of the push topic</comment>
        <translation>%1 · 主題 …%2</translation>
    </message>
    <message>
        <source>Stop. This is a new push certificate, not a renewal.</source>
        <translation>請停下來：這是一張新的推播憑證，不是更新。</translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %Ln, closed</source>
        <translation>
            <numerusform>%1，共 %Ln 項，已收合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %Ln, open</source>
        <translation>
            <numerusform>%1，共 %Ln 項，已展開</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation>憑證與權杖</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Filter credentials</source>
        <translation>篩選憑證與權杖</translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln credential(s)</source>
        <translation>
            <numerusform>篩選 %Ln 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln place(s)</source>
        <translation>
            <numerusform>正在檢查 %Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::DetailHead</name>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>in place of a severity</comment>
        <translation>請停下</translation>
    </message>
</context>
<context>
    <name>Credentials::DetailPane</name>
    <message>
        <source>It never ends.</source>
        <translation>沒有到期日，永久有效。</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>選擇金鑰…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到清單</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>還沒有人</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>開始提醒</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>觀測紀錄</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What the next person has to know.</source>
        <translation>下一位接手的人需要知道的事。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>該怎麼做</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>監看中：%1</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>停止監看 %1</translation>
    </message>
</context>
<context>
    <name>Credentials::FactsGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>複製%1</translation>
    </message>
</context>
<context>
    <name>Credentials::FilterStrip</name>
    <message>
        <source>, </source>
        <comment>between severities</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>severity and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 項中的 %1 項</translation>
    </message>
    <message>
        <source>Filter by name or person</source>
        <translation>依名稱或保管人篩選</translation>
    </message>
    <message>
        <source>Filter by name, kind, person or any fact</source>
        <translation>依名稱、種類、保管人或任何資料篩選</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the filter</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Credentials::Group</name>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 天內</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 天內</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>本學年度</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>Credentials::HostForm</name>
    <message>
        <source>Caretaker connects to it and looks at the certificate that it shows. Nothing is sent.</source>
        <translation>校園管家會連線到這部主機，查看它出示的憑證，不會送出任何資料。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>For example jamf.school.example or jamf.school.example:8443.</source>
        <translation>例如 jamf.school.example 或 jamf.school.example:8443。</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>Credentials::Intake</name>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>檔案…</translation>
    </message>
    <message>
        <source>Folder to watch…</source>
        <translation>要監看的資料夾…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Host…</source>
        <translation>主機…</translation>
    </message>
    <message>
        <source>Typed entry…</source>
        <translation>手動輸入…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>新增檔案</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要監看的資料夾</translation>
    </message>
    <message>
        <source>Pasted at %1</source>
        <translation>%1 貼上</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>放開即可新增</translation>
    </message>
    <message>
        <source>Watched places…</source>
        <translation>監看的位置…</translation>
    </message>
</context>
<context>
    <name>Credentials::LifeBar</name>
    <message>
        <source>Valid from %1 to %2, %3 % has passed</source>
        <translation>有效期間 %1 至 %2，已過 %3 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Credentials::MatchBox</name>
    <message>
        <source>This looks like the same token as “%1”, seen in %2.</source>
        <translation>這個權杖看起來和「%1」是同一個（見於 %2）。</translation>
    </message>
    <message>
        <source>This looks like the same certificate as “%1”, seen in %2.</source>
        <translation>這張憑證看起來和「%1」是同一張（見於 %2）。</translation>
    </message>
    <message>
        <source>Same one</source>
        <translation>是同一個</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不是同一個</translation>
    </message>
    <message>
        <source>Both have the same fingerprint.</source>
        <translation>兩邊的指紋相同。</translation>
    </message>
    <message>
        <source>Both end on %1, and no other one does.</source>
        <translation>兩邊都在 %1 到期，其他的都不在這一天。</translation>
    </message>
    <message>
        <source>Both are of one organisation. The file ends later, so it may be the renewal.</source>
        <translation>兩邊屬於同一個機構，檔案的到期日較晚，可能就是更新後的權杖。</translation>
    </message>
    <message>
        <source>It is the only one in a file and the only one in Jamf Pro. Only Jamf Pro tells the date.</source>
        <translation>檔案裡只有這一個，Jamf Pro 裡也只有一個，而且只有 Jamf Pro 知道到期日。</translation>
    </message>
    <message>
        <source>It is the only one in a file and the only one that Jamf Pro warns of.</source>
        <translation>檔案裡只有這一張，Jamf Pro 警告的也只有一張。</translation>
    </message>
    <message>
        <source>One entry with “%1”, seen in %2.</source>
        <translation>已和「%1」合併成一項（見於 %2）。</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一個，分開</translation>
    </message>
</context>
<context>
    <name>Credentials::Notices</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有變更任何資料。</translation>
    </message>
    <message>
        <source>The database was damaged, so a new one was begun.</source>
        <translation>資料庫已損壞，因此改用新的資料庫。</translation>
    </message>
    <message>
        <source>The old one was kept as %1.</source>
        <translation>原本的資料庫保留為 %1。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Dates may have changed.</source>
        <translation>日期可能已經改變。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除「%1」。</translation>
    </message>
    <message>
        <source>The file itself is still there.</source>
        <translation>檔案本身仍在原處。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩張都保留</translation>
    </message>
    <message>
        <source>%1 is one entry now.</source>
        <translation>「%1」已合併成一項。</translation>
    </message>
    <message>
        <source>It has the sightings of both.</source>
        <translation>兩邊的觀測紀錄都在裡面。</translation>
    </message>
    <message>
        <source>%1 is two entries again.</source>
        <translation>「%1」已分回兩項。</translation>
    </message>
    <message>
        <source>%1 stays two entries.</source>
        <translation>「%1」維持兩項。</translation>
    </message>
    <message>
        <source>They are not compared again.</source>
        <translation>之後不會再詢問這一組。</translation>
    </message>
    <message>
        <source>Stop. %1 is a new push certificate, not a renewal.</source>
        <translation>請停下來：%1 是一張新的推播憑證，不是更新。</translation>
    </message>
    <message>
        <source>Once it is uploaded, every device enrolled with the topic …%1 has to be erased and enrolled again. Its topic is …%2.</source>
        <translation>一旦上傳，以主題 …%1 註冊的所有裝置都必須抹除並重新註冊。這張的主題是 …%2。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been checked for %Ln day(s).</source>
        <translation>
            <numerusform>已有 %Ln 天沒有檢查。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>不再監看 %1。</translation>
    </message>
    <message>
        <source>What was seen there stays.</source>
        <translation>在那裡看到的資料會保留。</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>in place of a date</comment>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>%1 was renewed: %2 → %3.</source>
        <translation>%1 已更新：%2 → %3。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) were renewed.</source>
        <translation>
            <numerusform>%Ln 項憑證與權杖已更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> …</source>
        <comment>behind names, where there are more</comment>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>Credentials::OverviewDelegate</name>
    <message>
        <source>No custodian</source>
        <translation>沒有保管人</translation>
    </message>
    <message>
        <source>Custodian: %1</source>
        <translation>保管人：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count, until</comment>
        <translation>%2，共 %1 項</translation>
    </message>
</context>
<context>
    <name>Credentials::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Nothing of this severity.</source>
        <translation>沒有這個狀態的項目。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>找不到符合「%1」的項目。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>新增主機</translation>
    </message>
    <message>
        <source>Typed entry</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>監看資料夾…</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the filter</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Credentials, most urgent first</source>
        <translation>憑證與權杖，最緊急的在最前面</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>還沒有憑證與權杖</translation>
    </message>
    <message>
        <source>Drop a certificate, a token or a whole folder anywhere on this window.</source>
        <translation>把憑證、權杖或整個資料夾拖到這個視窗的任何地方。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>無法讀取資料。</translation>
    </message>
    <message>
        <source>The reason stands above. Nothing was changed.</source>
        <translation>原因請看上方訊息。沒有變更任何資料。</translation>
    </message>
    <message>
        <source>Watched places</source>
        <translation>監看的位置</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln place(s)</source>
        <translation>
            <numerusform>正在檢查 %Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::PasteForm</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪貼簿裡沒有文字。</translation>
    </message>
    <message>
        <source>Give it a name that you will know it by.</source>
        <translation>請取一個您認得出來的名稱。</translation>
    </message>
    <message>
        <source>Copy the PEM or token text first. It is not shown here, for it may hold a private key.</source>
        <translation>請先複製 PEM 或權杖的文字。這裡不會顯示內容，因為裡面可能有私密金鑰。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What you will know it by.</source>
        <translation>您認得出來的名稱。</translation>
    </message>
    <message>
        <source>Read the clipboard again</source>
        <translation>重新讀取剪貼簿</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln character(s).</source>
        <translation>
            <numerusform>剪貼簿裡有 %Ln 個字元。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::RowActions</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>選擇金鑰…</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>複製指紋</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>輸入密碼…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>該怎麼做</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>停止監看 %1</translation>
    </message>
</context>
<context>
    <name>Credentials::SightingModel</name>
    <message>
        <source>unknown</source>
        <comment>when it was seen</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同一張</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>前一張</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>觀測時間</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>of the sightings</comment>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>Credentials::StopBox</name>
    <message>
        <source>Stop. This is a new push certificate, not a renewal.</source>
        <translation>請停下來：這是一張新的推播憑證，不是更新。</translation>
    </message>
    <message>
        <source>Once it is uploaded, every device enrolled with the other topic has to be erased and enrolled again. Nothing has been changed so far.</source>
        <translation>一旦上傳，以另一個主題註冊的所有裝置都必須抹除並重新註冊。目前還沒有變更任何東西。</translation>
    </message>
    <message>
        <source>This topic</source>
        <translation>這個主題</translation>
    </message>
    <message>
        <source>The other topic</source>
        <translation>另一個主題</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>移除這一張</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩張都保留</translation>
    </message>
</context>
<context>
    <name>Credentials::ThresholdsRow</name>
    <message>
        <source>Days before the end.</source>
        <translation>到期前的天數。</translation>
    </message>
    <message>
        <source>%1 from this many days before the end</source>
        <translation>到期前幾天開始為「%1」</translation>
    </message>
</context>
<context>
    <name>Credentials::Timeline</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>severity, name, date</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>寒假</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>暑假</translation>
    </message>
    <message numerus="yes">
        <source>Twelve months, %Ln ends</source>
        <translation>
            <numerusform>未來十二個月，%Ln 項到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::TypedForm</name>
    <message>
        <source>Write the date as 2026-11-20 or 115/11/20.</source>
        <translation>日期請寫成 2026-11-20 或 115/11/20。</translation>
    </message>
    <message>
        <source>Give it a name that you will know it by.</source>
        <translation>請取一個您認得出來的名稱。</translation>
    </message>
    <message>
        <source>Without this date nobody can be warned.</source>
        <translation>沒有這個日期就無法提醒。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>到期日早於開始日。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>2026-11-20, or in Minguo years 115/11/20.</source>
        <translation>2026-11-20，或民國年 115/11/20。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>This looks like a key or a token, not like a name. It is not kept.</source>
        <translation>這看起來是金鑰或權杖，不是名稱，不會保存。</translation>
    </message>
</context>
<context>
    <name>Credentials::UnlockRow</name>
    <message>
        <source>Private key</source>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>選擇金鑰…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file, with this password</comment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Used once and not kept.</source>
        <translation>只用這一次，不會保留。</translation>
    </message>
</context>
<context>
    <name>Credentials::WatchedPage</name>
    <message>
        <source>Watched places</source>
        <translation>監看的位置</translation>
    </message>
</context>
<context>
    <name>Credentials::WatchedPane</name>
    <message>
        <source>No longer watched.</source>
        <translation>已停止監看。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>再次監看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, place</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is watched.</source>
        <translation>沒有監看任何位置。</translation>
    </message>
    <message>
        <source>Each check looks here. Where watching stops, what was seen stays.</source>
        <translation>每次檢查都會看這些位置。停止監看之後，已經看到的仍會保留。</translation>
    </message>
</context>
<context>
    <name>Faq::ArticleHead</name>
    <message>
        <source>This article is written in Chinese only.</source>
        <translation>這篇文章只有中文版。</translation>
    </message>
    <message>
        <source>This article is written in English only.</source>
        <translation>這篇文章只有英文版。</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>從我的收藏移除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入我的收藏</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>已複製連結</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the article before</comment>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next article</comment>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Copy link to this article</source>
        <translation>複製這篇文章的連結</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>列印或儲存成 PDF</translation>
    </message>
    <message>
        <source>Text size of articles</source>
        <translation>文章的文字大小</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button of a menu</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>文章的語言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存成 PDF…</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在這篇文章中尋找</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Faq::ArticleModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, important</source>
        <comment>article</comment>
        <translation>%1，重要</translation>
    </message>
</context>
<context>
    <name>Faq::ArticlePane</name>
    <message>
        <source>Checked %1, over a year ago</source>
        <comment>a month</comment>
        <translation>%1查核，已超過一年</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>a month</comment>
        <translation>%1查核</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>article</comment>
        <translation>重要</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>to read an article</comment>
        <translation>
            <numerusform>閱讀約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>School&apos;s own: %1</source>
        <comment>name of the pack</comment>
        <translation>校本文章：%1</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>尚未選擇文章</translation>
    </message>
    <message>
        <source>Choose one from the list, or type what is wrong.</source>
        <translation>從清單選一篇，或直接搜尋。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of an article</comment>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存成 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>on paper</comment>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Search for its title</source>
        <translation>搜尋它的標題</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到清單</translation>
    </message>
    <message>
        <source>“%1” is not here any more</source>
        <translation>「%1」已經不在這裡</translation>
    </message>
    <message>
        <source>Its school articles were removed, changed or are not shown.</source>
        <translation>它所屬的校本文章已移除、更改或停用。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>查核依據</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
</context>
<context>
    <name>Faq::ArticleRows</name>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>The same article in Chinese</source>
        <translation>這篇文章的中文版</translation>
    </message>
    <message>
        <source>The same article in English</source>
        <translation>這篇文章的英文版</translation>
    </message>
</context>
<context>
    <name>Faq::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在這篇文章中尋找</translation>
    </message>
</context>
<context>
    <name>Faq::ContentsList</name>
    <message>
        <source>Contents of the article</source>
        <translation>文章目錄</translation>
    </message>
</context>
<context>
    <name>Faq::FaqPage</name>
    <message>
        <source>FAQ</source>
        <translation>常見問題</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>The articles could not be read.</source>
        <translation>無法讀取文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) on this computer. No network needed.</source>
        <translation>
            <numerusform>這部電腦上有 %n 篇文章，不需要網路。</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in articles of %1</source>
        <comment>month</comment>
        <translation>內建文章：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n school article(s)</source>
        <translation>
            <numerusform>校本文章 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <comment>percent</comment>
        <translation>字級 %1%</translation>
    </message>
    <message>
        <source>School articles</source>
        <translation>校本文章</translation>
    </message>
    <message>
        <source>School articles…</source>
        <translation>校本文章…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>搜尋文章</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>篩選名詞</translation>
    </message>
    <message>
        <source>Type a question or a symptom</source>
        <translation>輸入問題或症狀</translation>
    </message>
    <message>
        <source>The search did not work.</source>
        <translation>搜尋沒有成功。</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>還沒有讀過文章。</translation>
    </message>
    <message>
        <source>What you open is listed here.</source>
        <translation>開啟過的文章會列在這裡。</translation>
    </message>
    <message>
        <source>No favourites yet.</source>
        <translation>還沒有收藏。</translation>
    </message>
    <message>
        <source>The bookmark above an article keeps it here.</source>
        <translation>按文章上方的書籤，就會收在這裡。</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>這裡沒有文章。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>沒有符合「%1」的文章。</translation>
    </message>
    <message>
        <source>Fewer or other words may help.</source>
        <translation>請試試少一點字，或換個說法。</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>分類：%1</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>terms</comment>
        <translation>沒有符合「%1」的詞彙。</translation>
    </message>
    <message>
        <source>Articles at %1 %</source>
        <comment>text size, percent</comment>
        <translation>文章字級 %1%</translation>
    </message>
</context>
<context>
    <name>Faq::FindBar</name>
    <message>
        <source>Not found</source>
        <comment>words in the article</comment>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit, number of hits</comment>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在這篇文章中尋找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Faq::FindingsReport</name>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <translation>
            <numerusform>略過（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read, with remarks (%n)</source>
        <translation>
            <numerusform>已讀取，附註記（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the copied report has them all.</source>
        <translation>
            <numerusform>還有 %n 項；複製的報告裡全部都有。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::GlossaryModel</name>
    <message>
        <source>, </source>
        <comment>between further names of a term</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Faq::GlossaryView</name>
    <message>
        <source>Glossary</source>
        <translation>詞彙表</translation>
    </message>
</context>
<context>
    <name>Faq::LinkStrip</name>
    <message>
        <source>This link writes a message to</source>
        <translation>這個連結會寫信給</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>這個連結通往</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>開啟郵件程式</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>用瀏覽器開啟</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>This link leads to an article that is not here</source>
        <translation>這個連結指向的文章不在這裡</translation>
    </message>
    <message>
        <source>The PDF was saved</source>
        <translation>已儲存 PDF</translation>
    </message>
    <message>
        <source>Your note on “%1” is not kept. %2</source>
        <comment>title of an article, why</comment>
        <translation>「%1」的筆記沒有存下來。%2</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>搜尋「%1」</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到清單</translation>
    </message>
</context>
<context>
    <name>Faq::ListPane</name>
    <message>
        <source>Clear</source>
        <comment>the search</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Faq::NoteBox</name>
    <message>
        <source>Your note</source>
        <translation>您的筆記</translation>
    </message>
    <message>
        <source>What holds at your school</source>
        <translation>寫下貴校的做法</translation>
    </message>
    <message>
        <source>Your note on this article</source>
        <translation>您對這篇文章的筆記</translation>
    </message>
    <message>
        <source>This note is not kept. %1</source>
        <translation>這則筆記沒有存下來。%1</translation>
    </message>
    <message>
        <source>Your note cannot be read. %1</source>
        <translation>無法讀取您的筆記。%1</translation>
    </message>
</context>
<context>
    <name>Faq::PackBlock</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>on a pack of articles</comment>
        <translation>
            <numerusform>%n 項註記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>files or articles of a pack</comment>
        <translation>
            <numerusform>略過 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>left out, remarks</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>the articles of a pack</comment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <comment>pack</comment>
        <translation>顯示 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · brought on %2</source>
        <comment>count of articles, date</comment>
        <translation>%1 · %2 匯入</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>a pack, from where it was brought</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update %1</source>
        <comment>pack</comment>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a pack</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>pack</comment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>Faq::PacksPane</name>
    <message>
        <source>Folder of articles</source>
        <translation>文章的資料夾</translation>
    </message>
    <message>
        <source>File of articles</source>
        <translation>文章的檔案</translation>
    </message>
    <message>
        <source>Articles (*.zip *.md *.txt)</source>
        <translation>文章 (*.zip *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Articles that your school wrote stand beside the built-in ones and are found with them. They are copied, so the originals may be on a memory stick.</source>
        <translation>學校自己寫的文章會和內建文章並列，也會一起被搜尋到。文章會複製進來，所以原檔可以放在隨身碟上。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>加入資料夾…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>A folder, a .zip, or one text file with all articles. You can drop them here.</source>
        <translation>可以是資料夾、.zip，或是包含所有文章的一個文字檔，也可以拖放到這裡。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>pack</comment>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <comment>file, why</comment>
        <translation>沒有加入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Faq::SectionModel</name>
    <message>
        <source>Important</source>
        <comment>articles</comment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>最近看過</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>我的收藏</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>詞彙表</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>未分類</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::TermCard</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>term, its other names, its explanation</comment>
        <translation>%1。%2。%3</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>閱讀文章</translation>
    </message>
</context>
<context>
    <name>Faq::UnderstoodLine</name>
    <message>
        <source>Nothing fits well. The nearest:</source>
        <translation>沒有完全符合的文章。最接近的是：</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in less than 1 ms.</source>
        <translation>
            <numerusform>不到 1 毫秒找到 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in %1 ms.</source>
        <translation>
            <numerusform>%1 毫秒找到 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <translation>理解為：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>The %n best article(s).</source>
        <translation>
            <numerusform>最接近的 %n 篇。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaqWiring</name>
    <message>
        <source>Find “%1” in the FAQ</source>
        <translation>在常見問題中尋找「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of credential, such as: no date</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, lapsed %2 %3</source>
        <comment>kind of credential, 4, days ago</comment>
        <translation>%1，已過期 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 %3 left</source>
        <comment>kind of credential, 46, days</comment>
        <translation>%1，還有 %2 %3</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Caretaker</source>
        <translation>歡迎使用校園管家</translation>
    </message>
    <message>
        <source>It tells you when each Apple certificate and token lapses, and what stops working then.</source>
        <translation>每一張 Apple 憑證與權杖何時到期、到期後什麼會停擺，這裡都會告訴您。</translation>
    </message>
    <message>
        <source>Where to start?</source>
        <translation>從哪裡開始？</translation>
    </message>
    <message>
        <source>Skip, start empty</source>
        <translation>略過，直接開始</translation>
    </message>
    <message>
        <source>Data stays on this computer. Passwords of files are not kept; those of connections are in its keychain.</source>
        <translation>資料只存在這部電腦。檔案的密碼不會保留，連線的密碼只存放在鑰匙圈。</translation>
    </message>
    <message>
        <source>Until that is put right, nothing you choose or add is kept.</source>
        <translation>在排除這個問題之前，您選擇或加入的內容都不會保存。</translation>
    </message>
</context>
<context>
    <name>Inventory::AskRow</name>
    <message>
        <source>Ask Apple now</source>
        <translation>立即向 Apple 查詢</translation>
    </message>
    <message>
        <source>For this device alone: what it is, its coverage and its Activation Lock</source>
        <translation>只查詢這部裝置：裝置資訊、保固與啟用鎖定</translation>
    </message>
    <message>
        <source>Asking Apple…</source>
        <translation>正在向 Apple 查詢…</translation>
    </message>
</context>
<context>
    <name>Inventory::ChangeRows</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <comment>changes of a device</comment>
        <translation>
            <numerusform>另有 %n 筆較早的紀錄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory::Columns</name>
    <message>
        <source>Serial</source>
        <comment>column of devices</comment>
        <translation>序號</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of devices</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column of devices</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <comment>column of devices</comment>
        <translation>財產編號</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>column of devices</comment>
        <translation>機型</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of devices</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column of devices</comment>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>column of devices</comment>
        <translation>容量</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>column of devices</comment>
        <translation>顏色</translation>
    </message>
    <message>
        <source>System</source>
        <comment>column of devices</comment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of devices</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>column of devices</comment>
        <translation>訂購日期</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of devices</comment>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Changed at Apple</source>
        <comment>column of devices</comment>
        <translation>Apple 更動日期</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column of devices</comment>
        <translation>上次回報</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column of devices</comment>
        <translation>保固</translation>
    </message>
    <message>
        <source>not at Apple</source>
        <comment>a device that Apple School Manager does not name</comment>
        <translation>不在 Apple</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no server is assigned</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>not in Jamf Pro</source>
        <comment>in place of a name</comment>
        <translation>不在 Jamf Pro</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>In Apple School Manager</source>
        <comment>column of an export</comment>
        <translation>在 Apple 校務管理</translation>
    </message>
    <message>
        <source>In Jamf Pro</source>
        <comment>column of an export</comment>
        <translation>在 Jamf Pro</translation>
    </message>
    <message>
        <source>Released on</source>
        <comment>column of an export</comment>
        <translation>釋出日期</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column of an export: who entered the device</comment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Product type</source>
        <comment>column of an export</comment>
        <translation>產品類型</translation>
    </message>
    <message>
        <source>Part number</source>
        <comment>column of an export</comment>
        <translation>料號</translation>
    </message>
    <message>
        <source>Wi-Fi MAC</source>
        <comment>column of an export</comment>
        <translation>Wi-Fi MAC</translation>
    </message>
    <message>
        <source>Bluetooth MAC</source>
        <comment>column of an export</comment>
        <translation>藍牙 MAC</translation>
    </message>
    <message>
        <source>Ethernet MAC</source>
        <comment>column of an export</comment>
        <translation>乙太網路 MAC</translation>
    </message>
    <message>
        <source>Jamf Pro ID</source>
        <comment>column of an export</comment>
        <translation>Jamf Pro ID</translation>
    </message>
    <message>
        <source>Managed</source>
        <comment>column of an export</comment>
        <translation>受管理</translation>
    </message>
    <message>
        <source>Supervised</source>
        <comment>column of an export</comment>
        <translation>受監管</translation>
    </message>
    <message>
        <source>Full name</source>
        <comment>column of an export</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>column of an export</comment>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Coverage read</source>
        <comment>column of devices</comment>
        <translation>保固讀取時間</translation>
    </message>
    <message>
        <source>no end</source>
        <comment>coverage in an export, in place of a date</comment>
        <translation>無到期日</translation>
    </message>
    <message>
        <source>Release noticed on</source>
        <comment>column of an export</comment>
        <translation>發現釋出的日期</translation>
    </message>
</context>
<context>
    <name>Inventory::CoverageLine</name>
    <message>
        <source>%1: since %2, without an end</source>
        <comment>a plan of coverage</comment>
        <translation>%1：自 %2 起，無到期日</translation>
    </message>
    <message>
        <source>%1: cancelled, %2 to %3</source>
        <comment>a plan of coverage</comment>
        <translation>%1：已取消，%2 至 %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a plan of coverage</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>Coverage on a line of time</source>
        <translation>保固時間軸</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1: since %2, not active</source>
        <comment>a plan of coverage</comment>
        <translation>%1：自 %2 起，未生效</translation>
    </message>
</context>
<context>
    <name>Inventory::DeviceActs</name>
    <message>
        <source>Assign…</source>
        <comment>a device to an MDM server</comment>
        <translation>指派…</translation>
    </message>
    <message>
        <source>To another server, or to none</source>
        <translation>指派給別的伺服器，或取消指派</translation>
    </message>
    <message>
        <source>In Jamf Pro</source>
        <comment>a device, a button to where it is looked up</comment>
        <translation>在 Jamf Pro 查詢</translation>
    </message>
    <message>
        <source>Look it up in Jamf Pro, with what can be sent to it</source>
        <translation>在 Jamf Pro 查詢這部裝置，以及可以傳送的指令</translation>
    </message>
</context>
<context>
    <name>Inventory::DeviceDetail</name>
    <message>
        <source>Released from Apple School Manager, but still in Jamf Pro. It cannot be enrolled automatically again.</source>
        <translation>已從 Apple 校務管理釋出，但仍在 Jamf Pro。之後無法再自動註冊。</translation>
    </message>
    <message>
        <source>Released from Apple School Manager. It no longer belongs to the school.</source>
        <translation>已從 Apple 校務管理釋出，不再屬於學校。</translation>
    </message>
    <message>
        <source>Assigned to no server. After an erase it enrols nowhere by itself.</source>
        <translation>尚未指派伺服器，抹除後不會自動註冊到任何地方。</translation>
    </message>
    <message numerus="yes">
        <source>Not seen by Jamf Pro for %n day(s). It may be out of power or lost.</source>
        <translation>
            <numerusform>Jamf Pro 已有 %n 天沒有收到回報，裝置可能沒電或遺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in Jamf Pro: not enrolled yet, or removed there.</source>
        <translation>不在 Jamf Pro：尚未註冊，或已從那裡移除。</translation>
    </message>
    <message>
        <source>Not in Apple School Manager. It cannot be enrolled automatically.</source>
        <translation>不在 Apple 校務管理，無法自動註冊。</translation>
    </message>
    <message>
        <source>Added with Apple Configurator. Apple&apos;s dates of order are not to be trusted.</source>
        <translation>以 Apple Configurator 手動加入，Apple 的訂購日期不可信。</translation>
    </message>
    <message>
        <source>Read from Apple %1.</source>
        <translation>讀取自 Apple：%1。</translation>
    </message>
    <message>
        <source>Not read from Apple yet.</source>
        <translation>尚未向 Apple 讀取。</translation>
    </message>
    <message>
        <source>Unknown: Apple tells it of the school&apos;s own devices alone.</source>
        <translation>未知：Apple 只提供學校自有裝置的保固。</translation>
    </message>
    <message>
        <source>Apple knows no plan.</source>
        <translation>Apple 沒有保固方案的紀錄。</translation>
    </message>
    <message numerus="yes">
        <source>Covered until %1, %Ln day(s) left.</source>
        <translation>
            <numerusform>保固至 %1，剩下 %Ln 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended on %1, %Ln day(s) ago.</source>
        <translation>
            <numerusform>已於 %1 到期，至今 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Apple School Manager does not name this device.</source>
        <translation>Apple 校務管理沒有這部裝置。</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a device in a service</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a device in a service</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no server</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>訂購日期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料號</translation>
    </message>
    <message>
        <source>Wi-Fi MAC</source>
        <translation>Wi-Fi MAC</translation>
    </message>
    <message>
        <source>Bluetooth MAC</source>
        <translation>藍牙 MAC</translation>
    </message>
    <message>
        <source>Ethernet MAC</source>
        <translation>乙太網路 MAC</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>移轉期限</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a date</comment>
        <translation>更動日期</translation>
    </message>
    <message>
        <source>Jamf Pro does not have this device.</source>
        <translation>Jamf Pro 沒有這部裝置。</translation>
    </message>
    <message>
        <source>never</source>
        <comment>no inventory yet</comment>
        <translation>從未</translation>
    </message>
    <message>
        <source>Last inventory</source>
        <translation>上次清查</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>受監管</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>受管理</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>財產編號</translation>
    </message>
    <message>
        <source>Jamf Pro ID</source>
        <translation>Jamf Pro ID</translation>
    </message>
    <message>
        <source>Choose a device to see what is known of it.</source>
        <translation>請選取一部裝置，查看其資料。</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有裝置</translation>
    </message>
    <message>
        <source>Copy the serial number</source>
        <translation>複製序號</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>by AppleCare or a warranty</comment>
        <translation>保固</translation>
    </message>
    <message>
        <source>Apple School Manager</source>
        <translation>Apple 校務管理</translation>
    </message>
    <message>
        <source>Jamf Pro</source>
        <translation>Jamf Pro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>It could not be moved to its new server by itself.</source>
        <translation>無法自動移轉到新的伺服器。</translation>
    </message>
    <message>
        <source>It should have moved to its new server by %1.</source>
        <translation>應在 %1 前移轉到新的伺服器，期限已過。</translation>
    </message>
    <message>
        <source>It moves to its new server by %1.</source>
        <translation>須在 %1 前移轉到新的伺服器。</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>of a device to another server</comment>
        <translation>移轉</translation>
    </message>
    <message>
        <source>No plan covers it any longer.</source>
        <translation>已沒有任何方案提供保固。</translation>
    </message>
    <message>
        <source>Covered by a plan without an end.</source>
        <translation>保固方案無到期日。</translation>
    </message>
    <message>
        <source>No longer in Apple&apos;s list, which was noticed on %1</source>
        <translation>已不在 Apple 的清單中，於 %1發現</translation>
    </message>
    <message>
        <source>Activation Lock</source>
        <translation>啟用鎖定</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <comment>whether it is on, a moment</comment>
        <translation>%1（%2 查詢）</translation>
    </message>
</context>
<context>
    <name>Inventory::DeviceTable</name>
    <message>
        <source>Columns as at first</source>
        <translation>還原欄位</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>依「%1」遞增排序</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>依「%1」遞減排序</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <translation>將「%1」左移</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>將「%1」右移</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>隱藏「%1」</translation>
    </message>
</context>
<context>
    <name>Inventory::DeviceWords</name>
    <message>
        <source>none</source>
        <comment>in place of a date</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Apple</source>
        <comment>who sold a device</comment>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>who sold a device</comment>
        <translation>經銷商</translation>
    </message>
    <message>
        <source>Added manually</source>
        <comment>who entered a device</comment>
        <translation>手動加入</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a fact of a device</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a fact of a device</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a device was last seen</comment>
        <translation>從未</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>when a device was last seen</comment>
        <translation>剛才</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>since a device was last seen</comment>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a device was last seen</comment>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>since a device was last seen</comment>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>coverage of a device</comment>
        <translation>尚未讀取</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>coverage of a device</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>no plan known</source>
        <comment>coverage of a device</comment>
        <translation>無方案紀錄</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>coverage of a device, a date</comment>
        <translation>%1止</translation>
    </message>
    <message>
        <source>Appeared in Apple School Manager</source>
        <comment>history of a device</comment>
        <translation>出現在 Apple 校務管理</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <comment>history of a device</comment>
        <translation>指派到 %1</translation>
    </message>
    <message>
        <source>No longer assigned to %1</source>
        <comment>history of a device</comment>
        <translation>不再指派到 %1</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <comment>history of a device</comment>
        <translation>從 %1 移到 %2</translation>
    </message>
    <message>
        <source>Released from Apple School Manager</source>
        <comment>history of a device</comment>
        <translation>從 Apple 校務管理釋出</translation>
    </message>
    <message>
        <source>Renamed from “%1” to “%2”</source>
        <comment>history of a device</comment>
        <translation>從「%1」改名為「%2」</translation>
    </message>
    <message>
        <source>Coverage ends %2, before it was %1</source>
        <comment>history of a device, two dates</comment>
        <translation>保固到期日改為 %2，原為 %1</translation>
    </message>
    <message>
        <source>No longer in Jamf Pro</source>
        <comment>history of a device</comment>
        <translation>不再出現於 Jamf Pro</translation>
    </message>
    <message>
        <source>Appeared in Jamf Pro</source>
        <comment>history of a device</comment>
        <translation>出現在 Jamf Pro</translation>
    </message>
    <message>
        <source>All devices</source>
        <comment>a view of devices</comment>
        <translation>所有裝置</translation>
    </message>
    <message>
        <source>Missing in Jamf Pro</source>
        <comment>a view of devices</comment>
        <translation>Jamf Pro 缺少</translation>
    </message>
    <message>
        <source>Missing at Apple</source>
        <comment>a view of devices</comment>
        <translation>Apple 缺少</translation>
    </message>
    <message>
        <source>No server assigned</source>
        <comment>a view of devices</comment>
        <translation>未指派伺服器</translation>
    </message>
    <message>
        <source>On the wrong server</source>
        <comment>a view of devices</comment>
        <translation>在錯的伺服器</translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <comment>a view of devices</comment>
        <translation>
            <numerusform>%n 天沒有回報</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage ending</source>
        <comment>a view of devices</comment>
        <translation>保固將到期</translation>
    </message>
    <message>
        <source>Added manually</source>
        <comment>a view of devices</comment>
        <translation>手動加入</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>a view of devices</comment>
        <translation>已釋出</translation>
    </message>
    <message>
        <source>Every device that Apple School Manager or Jamf Pro has ever named.</source>
        <translation>Apple 校務管理或 Jamf Pro 曾列出的所有裝置。</translation>
    </message>
    <message>
        <source>Apple School Manager names them, Jamf Pro does not: not enrolled yet, or removed there.</source>
        <translation>在 Apple 校務管理，但不在 Jamf Pro：尚未註冊，或已從那裡移除。</translation>
    </message>
    <message>
        <source>Jamf Pro has them, Apple School Manager does not: they cannot be enrolled automatically.</source>
        <translation>在 Jamf Pro，但不在 Apple 校務管理：無法自動註冊。</translation>
    </message>
    <message>
        <source>They belong to the school, but enrol nowhere by themselves.</source>
        <translation>屬於學校，但不會自動註冊到任何伺服器。</translation>
    </message>
    <message>
        <source>They are assigned, but to another server than the one you choose here.</source>
        <translation>已指派，但不是指派到這裡選的伺服器。</translation>
    </message>
    <message>
        <source>Jamf Pro has had no inventory of them for so long. They may be lost or out of power.</source>
        <translation>Jamf Pro 這麼久沒有收到清查資料，裝置可能遺失或沒電。</translation>
    </message>
    <message>
        <source>Repairs cost more once AppleCare or the warranty has ended.</source>
        <translation>AppleCare 或保固到期後，維修費用較高。</translation>
    </message>
    <message>
        <source>Somebody added them with Apple Configurator, so Apple&apos;s dates of order are not to be trusted.</source>
        <translation>由人員以 Apple Configurator 加入，因此 Apple 的訂購日期不可信。</translation>
    </message>
    <message>
        <source>They belonged to the school once and no longer do.</source>
        <translation>曾屬於學校，現在不再屬於。</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>move of a device to another server</comment>
        <translation>已要求</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>move of a device to another server</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>move of a device to another server</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>move of a device to another server</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Coverage has no end now, before it was %1</source>
        <comment>history of a device, a date</comment>
        <translation>保固現在無到期日，原為 %1</translation>
    </message>
    <message>
        <source>Coverage ends %1, before it had no end</source>
        <comment>history of a device, a date</comment>
        <translation>保固到期日為 %1，原本無到期日</translation>
    </message>
    <message>
        <source>Apple does not say</source>
        <comment>Activation Lock</comment>
        <translation>Apple 未提供</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>Activation Lock</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>On</source>
        <comment>Activation Lock</comment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>On, by the MDM server</source>
        <comment>Activation Lock</comment>
        <translation>開啟，由 MDM 伺服器鎖定</translation>
    </message>
    <message>
        <source>On, by a person</source>
        <comment>Activation Lock</comment>
        <translation>開啟，由使用者鎖定</translation>
    </message>
    <message>
        <source>no end</source>
        <comment>coverage of a device</comment>
        <translation>無到期日</translation>
    </message>
</context>
<context>
    <name>Inventory::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>The devices could not be read.</source>
        <translation>無法讀取裝置。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>at the beginning of a sentence</comment>
        <translation>
            <numerusform>%Ln 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading from the services…</source>
        <comment>1,284 devices</comment>
        <translation>%1。正在向各服務讀取…</translation>
    </message>
    <message>
        <source>%1. Apple read %2, Jamf Pro %3.</source>
        <translation>%1。讀取時間：Apple %2，Jamf Pro %3。</translation>
    </message>
    <message>
        <source>%1. Apple read %2.</source>
        <translation>%1。讀取時間：Apple %2。</translation>
    </message>
    <message>
        <source>%1. Jamf Pro read %2.</source>
        <translation>%1。讀取時間：Jamf Pro %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>1,284 devices</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <comment>devices</comment>
        <translation>已選取 %1 部，共 %2 部</translation>
    </message>
    <message numerus="yes">
        <source>Coverage of %Ln device(s) still to be read</source>
        <translation>
            <numerusform>還有 %Ln 部裝置的保固尚未讀取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coverage of %Ln device(s) still to be read, about %1</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>還有 %Ln 部裝置的保固尚未讀取，約需 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln serial number(s) copied</source>
        <translation>
            <numerusform>已複製 %Ln 個序號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>已將 %Ln 部裝置寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <comment>a filter</comment>
        <translation>已儲存為「%1」</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln serial number(s)</source>
        <translation>
            <numerusform>複製 %Ln 個序號</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is known, not the table&apos;s columns alone</source>
        <translation>包含所有已知資料，不限表格欄位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected as an Excel workbook (XLSX)…</source>
        <comment>devices</comment>
        <translation>
            <numerusform>將選取的 %Ln 部匯出為 Excel 活頁簿（XLSX）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected as CSV text…</source>
        <comment>devices</comment>
        <translation>
            <numerusform>將選取的 %Ln 部匯出為 CSV 文字檔…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln as an Excel workbook (XLSX)…</source>
        <comment>devices that the filter shows</comment>
        <translation>
            <numerusform>將全部 %Ln 部匯出為 Excel 活頁簿（XLSX）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln as CSV text…</source>
        <comment>devices that the filter shows</comment>
        <translation>
            <numerusform>將全部 %Ln 部匯出為 CSV 文字檔…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>連線服務…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>顯示所有裝置</translation>
    </message>
    <message>
        <source>The chosen device</source>
        <translation>選取的裝置</translation>
    </message>
    <message>
        <source>Reading devices from the services</source>
        <translation>正在向各服務讀取裝置</translation>
    </message>
    <message>
        <source>Which server is the right one?</source>
        <translation>哪一台伺服器才對？</translation>
    </message>
    <message>
        <source>Choose it above. Then the devices show that are assigned to another one.</source>
        <translation>請在上方選擇，接著會列出指派到其他伺服器的裝置。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>沒有符合「%1」的裝置。</translation>
    </message>
    <message>
        <source>Every word must stand in one of a device&apos;s names or numbers.</source>
        <translation>每個字詞都必須出現在裝置的名稱或編號中。</translation>
    </message>
    <message>
        <source>The view at the left looks at some of the devices only.</source>
        <translation>目前的檢視只包含部分裝置。</translation>
    </message>
    <message>
        <source>No device is in this view.</source>
        <translation>這個檢視中沒有裝置。</translation>
    </message>
    <message>
        <source>Nothing needs to be done here.</source>
        <translation>這裡沒有需要處理的事。</translation>
    </message>
    <message>
        <source>The devices could not be read</source>
        <translation>無法讀取裝置</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>devices</comment>
        <translation>目前 %1 部。</translation>
    </message>
    <message>
        <source>Reading the devices from the services</source>
        <translation>正在向各服務讀取裝置</translation>
    </message>
    <message>
        <source>%1 It takes about %2 more.</source>
        <comment>a sentence, a length of time</comment>
        <translation>%1大約還需要 %2。</translation>
    </message>
    <message>
        <source>No service that knows devices is connected</source>
        <translation>尚未連線到任何提供裝置資料的服務</translation>
    </message>
    <message>
        <source>Connect Apple School Manager or Jamf Pro once. Then all devices stand here, also without the network.</source>
        <translation>連線 Apple 校務管理或 Jamf Pro 一次，之後即使沒有網路，所有裝置也都在這裡。</translation>
    </message>
    <message>
        <source>No device has been read yet</source>
        <translation>尚未讀取任何裝置</translation>
    </message>
    <message>
        <source>The first reading takes a while; what came stays, also if it is cut off.</source>
        <translation>第一次讀取需要一些時間；即使中斷，已讀取的資料也會保留。</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln device(s)…</source>
        <translation>
            <numerusform>指派 %Ln 部裝置…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>devices</comment>
        <translation>已選取 %1 部</translation>
    </message>
    <message>
        <source>Export is possible once all devices are read</source>
        <translation>讀完所有裝置後即可匯出</translation>
    </message>
    <message>
        <source>Reading devices: %1 asked to wait until %2</source>
        <comment>a connection, a time of day</comment>
        <translation>正在讀取裝置：「%1」要求等到 %2</translation>
    </message>
    <message>
        <source>No device is in this view so far.</source>
        <translation>這個檢視目前沒有裝置。</translation>
    </message>
    <message>
        <source>Nothing matches “%1” so far.</source>
        <translation>目前沒有裝置符合「%1」。</translation>
    </message>
    <message>
        <source>The rest of the devices are being read.</source>
        <translation>其餘裝置仍在讀取中。</translation>
    </message>
    <message>
        <source>Coverage from %1 was not read to its end: %2</source>
        <comment>connection, what went wrong</comment>
        <translation>「%1」的保固沒有讀取完：%2</translation>
    </message>
</context>
<context>
    <name>Inventory::ExportDesk</name>
    <message>
        <source>Export devices</source>
        <translation>匯出裝置</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>CSV 文字檔 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>devices %1</source>
        <comment>name of a file, date</comment>
        <translation>裝置 %1</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>name of a sheet</comment>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
</context>
<context>
    <name>Inventory::RepairNote</name>
    <message>
        <source>Before a repair</source>
        <translation>送修之前</translation>
    </message>
    <message>
        <source>What to do before a repair</source>
        <translation>送修之前該做的事</translation>
    </message>
    <message>
        <source>Unassign it first. While it is assigned, it can come back locked into set-up, and a replacement can go astray.</source>
        <translation>請先取消指派。只要還有指派，修好後可能卡在設定畫面，換回的新機也可能歸錯地方。</translation>
    </message>
    <message>
        <source>It is assigned to no server, as a repair wants it.</source>
        <translation>目前未指派給任何伺服器，可以送修。</translation>
    </message>
    <message>
        <source>A Mac stays assigned.</source>
        <translation>Mac 維持指派即可。</translation>
    </message>
</context>
<context>
    <name>Inventory::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>devices</comment>
        <translation>
            <numerusform>已選取 %Ln 部</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy serial numbers</source>
        <translation>複製序號</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>the selected devices</comment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Select none of them</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Assign…</source>
        <comment>the selected devices to an MDM server</comment>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>serial numbers</comment>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>Inventory::ToolRow</name>
    <message>
        <source>Name of this filter</source>
        <translation>篩選條件名稱</translation>
    </message>
    <message>
        <source>Right server</source>
        <translation>正確的伺服器</translation>
    </message>
    <message>
        <source>Days without a report</source>
        <translation>沒有回報的天數</translation>
    </message>
    <message>
        <source>Days left, at most</source>
        <translation>剩餘天數上限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>devices</comment>
        <translation>%2 部中的 %1 部</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>the right server</comment>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of devices</comment>
        <translation>所有種類</translation>
    </message>
    <message>
        <source>Serial, name, model, order, user, IMEI or MAC</source>
        <translation>序號、名稱、機型、訂單、使用者、IMEI 或 MAC</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>篩選裝置</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Columns and their order</source>
        <translation>欄位與順序</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>devices into a file</comment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export devices into a file</source>
        <translation>將裝置匯出成檔案</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Kinds of devices that belong on it</source>
        <translation>應屬於它的裝置種類</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>儲存篩選條件…</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a filter under its name</comment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>devices</comment>
        <translation>目前 %1 部</translation>
    </message>
</context>
<context>
    <name>Inventory::ViewList</name>
    <message>
        <source>%1: %2</source>
        <comment>a view of devices and their number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>heading above views of devices</comment>
        <translation>比對</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存的篩選條件</translation>
    </message>
    <message>
        <source>Views of devices</source>
        <translation>裝置檢視</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <comment>a saved filter</comment>
        <translation>移除「%1」</translation>
    </message>
</context>
<context>
    <name>Jamf::ActionRows</name>
    <message>
        <source>Preview…</source>
        <translation>預覽…</translation>
    </message>
    <message>
        <source>%1: preview</source>
        <comment>an action</comment>
        <translation>%1：預覽</translation>
    </message>
</context>
<context>
    <name>Jamf::ActionWords</name>
    <message numerus="yes">
        <source>Blank push to %n device(s)</source>
        <translation>
            <numerusform>傳送空白推播給 %n 部裝置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New MDM profile for %n device(s)</source>
        <translation>
            <numerusform>更新 %n 部裝置的 MDM 描述檔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the commands of %n device(s)</source>
        <translation>
            <numerusform>取消 %n 部裝置的指令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inventory of %n device(s)</source>
        <translation>
            <numerusform>更新 %n 部裝置的資訊</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands that wait or have failed are removed from Jamf Pro. What a device has already carried out stays.</source>
        <translation>等待中和失敗的指令會從 Jamf Pro 移除；裝置已經執行的不受影響。</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n device(s)</source>
        <translation>
            <numerusform>傳送給 %n 部裝置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew on %n device(s)</source>
        <translation>
            <numerusform>更新 %n 部裝置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel for %n device(s)</source>
        <translation>
            <numerusform>取消 %n 部裝置的指令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n device(s)</source>
        <translation>
            <numerusform>要求 %n 部裝置回報</numerusform>
        </translation>
    </message>
    <message>
        <source>Gets a blank push</source>
        <translation>收到空白推播</translation>
    </message>
    <message>
        <source>Gets a new MDM profile</source>
        <translation>取得新的 MDM 描述檔</translation>
    </message>
    <message>
        <source>Its commands are cancelled</source>
        <translation>取消其指令</translation>
    </message>
    <message>
        <source>Is asked for its inventory</source>
        <translation>回報裝置資訊</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not managed</source>
        <translation>未受管理</translation>
    </message>
    <message>
        <source>Computers report by themselves</source>
        <translation>電腦會自行回報</translation>
    </message>
    <message>
        <source>Jamf Pro knows no UDID of it</source>
        <translation>Jamf Pro 沒有它的 UDID</translation>
    </message>
    <message>
        <source>Jamf Pro knows no management ID of it</source>
        <translation>Jamf Pro 沒有它的管理識別碼</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a command</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Waiting for the device</source>
        <translation>等待裝置回應</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a command</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a command</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a command</comment>
        <translation>已送出</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n 部已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n 部已送出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n 部完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n 部等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n 部失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n 部遭拒絕</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>states of commands</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Whether it was done is not known. %1</source>
        <translation>無法得知是否已執行。%1</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>沒有執行。%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names of privileges</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>Missing privilege(s) %1</source>
        <translation>
            <numerusform>缺少權限 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome unknown: the program ended meanwhile</source>
        <translation>結果不明：程式在途中結束</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>Each device is asked to fetch what is waiting for it. Nothing on it changes by that.</source>
        <translation>裝置會收到通知，前來領取等待中的指令；裝置本身不會有任何改變。</translation>
    </message>
    <message>
        <source>Each device gets its MDM profile anew, with a later end. Apps and data stay.</source>
        <translation>裝置會重新取得 MDM 描述檔，到期日往後延；App 和資料都會保留。</translation>
    </message>
    <message>
        <source>Each device reports its state to Jamf Pro as soon as it is reached.</source>
        <translation>裝置一連上線，就會向 Jamf Pro 回報目前的狀態。</translation>
    </message>
    <message>
        <source>push %1</source>
        <comment>typed to confirm</comment>
        <translation>推播 %1</translation>
    </message>
    <message>
        <source>renew %1</source>
        <comment>typed to confirm</comment>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <comment>typed to confirm</comment>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>update %1</source>
        <comment>typed to confirm</comment>
        <translation>回報 %1</translation>
    </message>
</context>
<context>
    <name>Jamf::DeviceFacts</name>
    <message>
        <source>unknown</source>
        <comment>fact of a device</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>serial number, model</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a date</comment>
        <translation>%1已到期</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>Last inventory</source>
        <translation>最後回報</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>User</source>
        <comment>of a device</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Management</source>
        <comment>of a device</comment>
        <translation>管理狀態</translation>
    </message>
    <message>
        <source>MDM profile</source>
        <translation>MDM 描述檔</translation>
    </message>
    <message>
        <source>Not managed</source>
        <comment>a device</comment>
        <translation>未受管</translation>
    </message>
    <message>
        <source>Managed</source>
        <comment>a device</comment>
        <translation>受管</translation>
    </message>
    <message>
        <source>Managed, supervised</source>
        <comment>a device</comment>
        <translation>受管、受監管</translation>
    </message>
    <message>
        <source>Managed, not supervised</source>
        <comment>a device</comment>
        <translation>受管，未受監管</translation>
    </message>
    <message>
        <source>Its MDM profile ended on %1. It takes no commands until it is enrolled again.</source>
        <translation>MDM 描述檔已於 %1到期，重新註冊之前不會接受指令。</translation>
    </message>
    <message numerus="yes">
        <source>No report for %n day(s). It may be out of power or lost.</source>
        <translation>
            <numerusform>%n 天沒有回報，可能沒電或遺失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jamf::DeviceModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>serial number, user</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Jamf::JamfPage</name>
    <message>
        <source>Jamf Pro</source>
        <translation>Jamf Pro</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>尚未連線到伺服器。</translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you confirm.</source>
        <translation>%1。確認之前不會送出。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未檢查。</translation>
    </message>
    <message>
        <source>Last try %1.</source>
        <comment>to read a server</comment>
        <translation>最近一次嘗試：%1。</translation>
    </message>
    <message>
        <source>Checked %1, in %2 seconds.</source>
        <translation>%1 檢查過，費時 %2 秒。</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>無法讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>things on a server</comment>
        <translation>
            <numerusform>%n 項無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 已回應</translation>
    </message>
    <message>
        <source>%1 of %2 privileges for reading</source>
        <translation>%2 項讀取權限中有 %1 項</translation>
    </message>
    <message>
        <source>The connections could not be read.</source>
        <translation>無法讀取連線設定。</translation>
    </message>
    <message>
        <source>No Jamf Pro server is connected yet</source>
        <translation>還沒有連線到 Jamf Pro</translation>
    </message>
    <message>
        <source>Connected once, a server tells every date by itself. Here you then see how it does, find devices and help them along.</source>
        <translation>連線一次，各項到期日就由伺服器自動提供。之後可以在這裡查看伺服器狀態、查詢裝置並協助處理。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>連線設定…</translation>
    </message>
    <message>
        <source>Find a device…</source>
        <translation>查詢裝置…</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>伺服器的各項資料</translation>
    </message>
</context>
<context>
    <name>Jamf::LookupPane</name>
    <message>
        <source>Searching…</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>No device fits “%1”.</source>
        <translation>沒有符合「%1」的裝置。</translation>
    </message>
    <message>
        <source>Nothing was found where it could be searched.</source>
        <translation>可以搜尋的範圍內沒有符合的裝置。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n device(s). Type more to find fewer.</source>
        <translation>
            <numerusform>只列出前 %n 部，多輸入幾個字可縮小範圍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) found</source>
        <translation>
            <numerusform>找到 %n 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of the devices</comment>
        <translation>全部不選</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>devices</comment>
        <translation>全選</translation>
    </message>
    <message>
        <source>Back to the server</source>
        <translation>回到伺服器</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>查詢裝置</translation>
    </message>
    <message>
        <source>Serial number, name or user</source>
        <translation>序號、名稱或使用者</translation>
    </message>
    <message>
        <source>Find a device by serial number, name or user</source>
        <translation>以序號、名稱或使用者查詢裝置</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>找到的裝置</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>See when a device reported last and until when it is managed, and send it what helps.</source>
        <translation>查看裝置最後回報的時間與 MDM 描述檔的期限，並傳送需要的指令。</translation>
    </message>
    <message>
        <source>Every action is previewed first and goes into the history.</source>
        <translation>每個動作都會先預覽，並記在歷程紀錄。</translation>
    </message>
</context>
<context>
    <name>Jamf::PanelRows</name>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>instead of a countdown</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the names of missing privileges</comment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Not dismissed. %1</source>
        <translation>未能忽略。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>how many tokens and certificates</comment>
        <translation>%1 項</translation>
    </message>
    <message>
        <source>%1, %2 of them read</source>
        <comment>tokens and certificates</comment>
        <translation>%1 項，讀到 %2 項</translation>
    </message>
    <message>
        <source>Tokens and certificates</source>
        <translation>憑證與權杖</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <comment>tokens and certificates</comment>
        <translation>無法讀取。</translation>
    </message>
    <message>
        <source>Nothing on this server lapses.</source>
        <translation>這部伺服器上沒有會到期的項目。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未讀取。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>how many notifications</comment>
        <translation>%1 則</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <comment>notifications</comment>
        <translation>無法讀取。</translation>
    </message>
    <message>
        <source>Jamf Pro reports nothing.</source>
        <translation>Jamf Pro 沒有通知。</translation>
    </message>
    <message>
        <source>Recent commands</source>
        <translation>最近的指令</translation>
    </message>
    <message>
        <source>Nothing was sent from here lately.</source>
        <translation>最近沒有從這裡送出指令。</translation>
    </message>
    <message>
        <source>How far they are could not be read. %1</source>
        <translation>無法讀取執行進度。%1</translation>
    </message>
</context>
<context>
    <name>Jamf::PreviewModel</name>
    <message>
        <source>Left out</source>
        <comment>a device, of an action</comment>
        <translation>略過</translation>
    </message>
    <message>
        <source>Accepted by Jamf Pro</source>
        <translation>Jamf Pro 已接受</translation>
    </message>
    <message>
        <source>Refused by Jamf Pro</source>
        <translation>Jamf Pro 拒絕</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>table head</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>table head</comment>
        <translation>將執行</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a device, table head</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>table head</comment>
        <translation>序號</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>table head</comment>
        <translation>機型</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a device is left out, table head</comment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Jamf::PreviewPane</name>
    <message>
        <source>Devices of this action</source>
        <translation>這個動作的裝置</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>that an action is sent to</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>devices</comment>
        <translation>已選取</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>devices, how many</comment>
        <translation>略過</translation>
    </message>
    <message>
        <source>Limit for one run</source>
        <translation>單次上限</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message numerus="yes">
        <source>Jamf Pro refused %n device(s).</source>
        <translation>
            <numerusform>Jamf Pro 拒絕了 %n 部裝置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) accepted.</source>
        <translation>
            <numerusform>接受了 %n 部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jamf Pro has taken it for %n device(s). What becomes of it stands among the recent commands.</source>
        <translation>
            <numerusform>Jamf Pro 已接受 %n 部裝置的要求，後續進度列在「最近的指令」。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send: all of them are left out.</source>
        <translation>全部都略過，沒有可送出的裝置。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are more than one run may have. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>%n 部裝置超過單次上限。請減少選取的裝置，或提高上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>目前尚未送出。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Back to the server</source>
        <translation>回到伺服器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <comment>a word and the number of devices</comment>
        <translation>輸入「%1」以繼續。</translation>
    </message>
</context>
<context>
    <name>Jamf::ServerCard</name>
    <message>
        <source>Server to look at</source>
        <translation>要查看的伺服器</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>whose facts follow</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Mobile devices</source>
        <translation>行動裝置</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>fact of a server</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>運作正常</translation>
    </message>
    <message>
        <source>Reports trouble</source>
        <translation>回報異常</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>how many devices; a counting word may follow</comment>
        <translation>%1 部</translation>
    </message>
    <message>
        <source>This connection is paused. Nothing is read until it goes on.</source>
        <translation>這個連線已暫停，恢復之前不會讀取。</translation>
    </message>
    <message>
        <source>Not checked. %1</source>
        <translation>未能檢查。%1</translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>無法讀取。%1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1. Set it, or signing in may fail.</source>
        <translation>這部電腦的時鐘%1，請校正，否則可能無法登入。</translation>
    </message>
    <message>
        <source>Devices are given another address: %1. Check that it leads to this server.</source>
        <translation>裝置使用的是另一個位址：%1。請確認它通往這部伺服器。</translation>
    </message>
</context>
<context>
    <name>JamfWiring</name>
    <message>
        <source>Jamf Pro</source>
        <comment>page</comment>
        <translation>Jamf Pro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Caretaker</source>
        <comment>the program&apos;s name</comment>
        <translation>校園管家</translation>
    </message>
    <message>
        <source>%1 – Caretaker</source>
        <comment>school, program</comment>
        <translation>%1 – 校園管家</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The database, such as sqlite:PATH or postgresql://…</source>
        <translation>資料庫，例如 sqlite:路徑 或 postgresql://…</translation>
    </message>
    <message>
        <source>The present, for drills, such as 2026-11-20T01:02:03Z.</source>
        <translation>演練時當作現在的時間，例如 2026-11-20T01:02:03Z。</translation>
    </message>
    <message>
        <source>Open a make-believe school; your own data stays untouched.</source>
        <translation>開啟一所虛構的學校；您自己的資料不會變動。</translation>
    </message>
    <message>
        <source>Language from now on: en or zh_TW.</source>
        <translation>從現在起使用的語言：en 或 zh_TW。</translation>
    </message>
    <message>
        <source>Knows when a school&apos;s Apple certificates and tokens lapse.</source>
        <translation>掌握學校的 Apple 憑證與權杖何時到期。</translation>
    </message>
    <message>
        <source>Files and folders to add.</source>
        <translation>要加入的檔案與資料夾。</translation>
    </message>
    <message>
        <source>The address of the database cannot be read.</source>
        <translation>無法解讀資料庫的位址。</translation>
    </message>
    <message>
        <source>Write --now as 2026-11-20T01:02:03Z.</source>
        <translation>--now 請寫成 2026-11-20T01:02:03Z 的形式。</translation>
    </message>
    <message>
        <source>The language is en or zh_TW.</source>
        <translation>語言是 en 或 zh_TW。</translation>
    </message>
    <message>
        <source>Close the window that is open, as an installer does.</source>
        <translation>關閉已開啟的視窗，安裝程式會這樣做。</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>更多動作</translation>
    </message>
</context>
<context>
    <name>PreferenceForm</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>School name</source>
        <translation>學校名稱</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>how they are counted</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <comment>appearance</comment>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Common era %1</source>
        <comment>year</comment>
        <translation>西元 %1 年</translation>
    </message>
    <message>
        <source>Minguo %1</source>
        <comment>year</comment>
        <translation>民國 %1 年</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Once a day</source>
        <comment>what the program does by itself</comment>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Check everything, and read the devices</source>
        <translation>檢查所有項目，並讀取裝置清單</translation>
    </message>
    <message>
        <source>While the program is open, without being asked. Connections that are paused are left out.</source>
        <translation>程式開著時自動進行，已暫停的連線除外。</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <comment>what is under way</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done, of</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n more minute(s)</source>
        <comment>n / m, forecast</comment>
        <translation>
            <numerusform>%1，大約還要 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>done, of an unknown number</comment>
        <translation>目前 %1</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Search</source>
        <comment>in the rail</comment>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search pages and credentials</source>
        <translation>搜尋頁面與憑證</translation>
    </message>
    <message>
        <source>Find “%1” among the credentials</source>
        <translation>在憑證與權杖中尋找「%1」</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Caretaker</source>
        <comment>the program&apos;s name</comment>
        <translation>校園管家</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>rail</comment>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SchoolManager::AsmPage</name>
    <message>
        <source>Assign or unassign…</source>
        <translation>指派或取消指派…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>連線設定…</translation>
    </message>
    <message>
        <source>Edit serials…</source>
        <translation>編輯序號…</translation>
    </message>
    <message>
        <source>Export preview…</source>
        <translation>匯出預覽…</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>step</comment>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>step</comment>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Apple&apos;s progress</source>
        <comment>step</comment>
        <translation>Apple 進度</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>step</comment>
        <translation>記錄</translation>
    </message>
    <message>
        <source>The connections could not be read.</source>
        <translation>無法讀取連線。</translation>
    </message>
    <message>
        <source>Apple School Manager is not connected yet</source>
        <translation>尚未連接 Apple 校務管理</translation>
    </message>
    <message>
        <source>Connected once, the servers are shown here with the signs of their health, and devices can be assigned to them.</source>
        <translation>連接之後，這裡會顯示各伺服器的健康狀況，也可以把裝置指派給它們。</translation>
    </message>
    <message>
        <source>Apple School Manager</source>
        <translation>Apple 校務管理</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>尚未連接。</translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you confirm.</source>
        <translation>%1。確認之前不會送出任何內容。</translation>
    </message>
    <message>
        <source>Servers not read yet.</source>
        <translation>尚未讀取伺服器。</translation>
    </message>
    <message>
        <source>Servers read %1.</source>
        <translation>伺服器讀取於%1。</translation>
    </message>
    <message>
        <source>The inventory has not been read yet</source>
        <translation>尚未讀取裝置清單</translation>
    </message>
    <message>
        <source>Checked against the inventory of %1</source>
        <translation>依裝置清單核對（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 serials left out</source>
        <translation>%2 個序號中略過 %1 個</translation>
    </message>
    <message>
        <source>%1 of %2 orders to Apple left</source>
        <translation>還可送出 %1 次（共 %2 次）給 Apple</translation>
    </message>
    <message>
        <source>Shown as last known.</source>
        <comment>servers</comment>
        <translation>顯示上次讀到的資料。</translation>
    </message>
</context>
<context>
    <name>SchoolManager::EntryPane</name>
    <message>
        <source>Assign to a server</source>
        <translation>指派給伺服器</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>取消指派</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>that devices are assigned to</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Server to assign to</source>
        <translation>要指派到的伺服器</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Paste them, one a line, or choose a CSV file with a column “Serial Number”. A file can be dropped here too.</source>
        <translation>每行貼上一個序號，或選擇有「序號」欄的 CSV 檔案，也可以把檔案拖放到這裡。</translation>
    </message>
    <message>
        <source>DMQXK714LJ
DMQXK7G1LJ</source>
        <comment>two serial numbers, as an example</comment>
        <translation>DMQXK714LJ
DMQXK7G1LJ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server and its families</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose a list of serial numbers</source>
        <translation>選擇序號清單</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>清單 (*.csv *.txt *.tsv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Before a repair, unassign iPad, iPhone and Apple TV. Leave Macs assigned. Nothing is released: the devices still belong to the school.</source>
        <translation>送修前，請取消指派 iPad、iPhone 和 Apple TV；Mac 維持指派。這不是釋出，裝置仍屬於學校。</translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s) read.</source>
        <translation>
            <numerusform>讀到 %n 個序號。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s) read from column “%1”.</source>
        <translation>
            <numerusform>從「%1」欄讀到 %n 個序號。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is no serial number: “%2”.</source>
        <translation>第 %1 行不是序號：「%2」。</translation>
    </message>
    <message>
        <source>%3 lines are no serial numbers, the first is line %1: “%2”.</source>
        <translation>有 %3 行不是序號，第一處在第 %1 行：「%2」。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what was read from it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No server is known yet.</source>
        <translation>還沒有已知的伺服器。</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>移轉</translation>
    </message>
    <message>
        <source>Move to another server by a deadline</source>
        <translation>在期限前移轉到其他伺服器</translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation>變更期限</translation>
    </message>
    <message>
        <source>Cancel the migration</source>
        <translation>取消移轉</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>最多 %n 天後。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list above is as it was.</source>
        <translation>上方的清單沒有變動。</translation>
    </message>
</context>
<context>
    <name>SchoolManager::HomePane</name>
    <message>
        <source>Organisation to look at</source>
        <translation>要檢視的機構</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Inventory read</source>
        <translation>裝置清單讀取</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>這部電腦的時鐘</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>剩餘呼叫次數</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>fact of an organisation</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <comment>was read</comment>
        <translation>從未</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a clock</comment>
        <translation>準確</translation>
    </message>
    <message>
        <source>%1 of %2 orders, %3 of %4 questions</source>
        <translation>%1／%2 次指令，%3／%4 次查詢</translation>
    </message>
    <message>
        <source>This connection is paused. Nothing is read or sent until it goes on.</source>
        <translation>這個連線已暫停，恢復之前不會讀取或送出任何內容。</translation>
    </message>
    <message>
        <source>The servers could not be read. %1</source>
        <translation>無法讀取伺服器。%1</translation>
    </message>
    <message>
        <source>The devices have not been read yet, so that none of them is known here. Read them on the Devices page first.</source>
        <translation>尚未讀取裝置，所以這裡還不認得任何裝置。請先在「裝置」頁面讀取。</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>devices</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <comment>families of devices</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>MDM servers</source>
        <translation>MDM 伺服器</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>table head</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>table head</comment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>table head</comment>
        <translation>裝置</translation>
    </message>
    <message>
        <source>New devices of</source>
        <comment>families that are assigned to a server by default, table head</comment>
        <translation>新裝置預設</translation>
    </message>
    <message>
        <source>Last contact</source>
        <comment>table head</comment>
        <translation>最後連線</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>table head</comment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Assigned from here</source>
        <translation>從這裡指派的紀錄</translation>
    </message>
    <message>
        <source>Nothing yet. What is assigned or unassigned here stays listed, with Apple&apos;s log.</source>
        <translation>目前沒有紀錄。在這裡指派或取消指派後，結果與 Apple 的記錄檔會列在這裡。</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was assigned, table head</comment>
        <translation>內容</translation>
    </message>
    <message>
        <source>When</source>
        <comment>table head</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>table head</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>table head</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Not read by itself</source>
        <translation>不會自動讀取</translation>
    </message>
    <message>
        <source>Read once a day</source>
        <translation>每天讀取一次</translation>
    </message>
    <message>
        <source>Next: soon</source>
        <translation>下次：即將開始</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下次：%1</translation>
    </message>
</context>
<context>
    <name>SchoolManager::PreviewPane</name>
    <message>
        <source>Take other families too</source>
        <translation>也包含其他機型系列</translation>
    </message>
    <message>
        <source>For a repair: leave Macs assigned</source>
        <translation>送修用：Mac 維持指派</translation>
    </message>
    <message>
        <source>Devices and what becomes of them</source>
        <translation>裝置與處理方式</translation>
    </message>
    <message>
        <source>All</source>
        <comment>devices</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which devices to show</source>
        <translation>要顯示哪些裝置</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>devices</comment>
        <translation>略過</translation>
    </message>
    <message>
        <source>%1, shown first</source>
        <translation>%1 項，列在最前面</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>model</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <comment>server</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>table head</comment>
        <translation>將會如何</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>table head</comment>
        <translation>序號</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>table head</comment>
        <translation>機型</translation>
    </message>
    <message>
        <source>Server now</source>
        <comment>table head</comment>
        <translation>目前伺服器</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>table head</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Serials</source>
        <comment>in a list, how many</comment>
        <translation>清單中的序號</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names of servers</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>devices</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>devices; servers</comment>
        <translation>%1 部，來自 %2</translation>
    </message>
    <message>
        <source>Calls to Apple</source>
        <translation>呼叫 Apple</translation>
    </message>
    <message>
        <source>%1 of the %2 left now</source>
        <translation>%1 次（目前還剩 %2 次）</translation>
    </message>
    <message>
        <source>Most in one call</source>
        <translation>每次呼叫上限</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 部裝置</translation>
    </message>
    <message>
        <source>Limit for one run</source>
        <translation>單次上限</translation>
    </message>
    <message>
        <source>Sending to Apple…</source>
        <translation>正在送出給 Apple…</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>沒有送出任何內容。%1</translation>
    </message>
    <message>
        <source>The devices have not been read yet, so that none of them is known here. Read them on the Devices page first.</source>
        <translation>尚未讀取裝置，所以這裡還不認得任何裝置。請先在「裝置」頁面讀取。</translation>
    </message>
    <message>
        <source>There is nothing to send: all of them are left out.</source>
        <translation>沒有可送出的裝置：全部都已略過。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are more than one run may have. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>%n 部裝置超過單次上限。請減少裝置，或提高上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple takes the next order in %1.</source>
        <translation>Apple 要再過 %1才接受下一個指令。</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <comment>a word and the number of devices</comment>
        <translation>請輸入「%1」以繼續。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a list, table head</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Moves</source>
        <comment>devices from another server</comment>
        <translation>從他處移來</translation>
    </message>
    <message>
        <source>Include those not known</source>
        <translation>Apple 未說明的裝置也一併送出</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>This deadline has passed. Go back and choose a later one.</source>
        <translation>這個期限已過。請返回並選擇較晚的日期。</translation>
    </message>
    <message>
        <source>This takes more calls to Apple than are left now. Choose fewer devices, or wait: one more is free every %1.</source>
        <translation>要送出的次數比目前可用的多。請減少裝置，或再等一會兒：每%1會多出一次。</translation>
    </message>
    <message>
        <source>Export preview</source>
        <translation>匯出預覽</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>SchoolManager::RunPane</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <comment>to Apple</comment>
        <translation>
            <numerusform>%n 個指令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n device(s), in %1</source>
        <comment>how many orders</comment>
        <translation>
            <numerusform>指派 %n 部裝置，分 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n device(s), in %1</source>
        <comment>how many orders</comment>
        <translation>
            <numerusform>取消指派 %n 部裝置，分 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a server; how far it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Devices and what became of them</source>
        <translation>裝置與處理結果</translation>
    </message>
    <message>
        <source>Which devices to show</source>
        <translation>要顯示哪些裝置</translation>
    </message>
    <message>
        <source>All</source>
        <comment>devices</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <comment>server</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>table head</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>table head</comment>
        <translation>序號</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>table head</comment>
        <translation>機型</translation>
    </message>
    <message>
        <source>Server before</source>
        <comment>table head</comment>
        <translation>原本伺服器</translation>
    </message>
    <message>
        <source>Apple&apos;s words</source>
        <comment>table head</comment>
        <translation>Apple 的說明</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>to Apple, when</comment>
        <translation>送出時間</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a person</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Apple&apos;s state</source>
        <translation>Apple 的狀態</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>in words; Apple&apos;s own word</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動編號</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>devices, how many</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>devices, how many</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>This page can be left, and the program closed: Apple goes on, and what came of it is looked at again.</source>
        <translation>可以離開這一頁，也可以關閉程式：Apple 會繼續處理，之後會再查詢結果。</translation>
    </message>
    <message>
        <source>Nobody is watching. Apple goes on with it all the same: nothing is undone.</source>
        <translation>已停止查看。Apple 仍會繼續處理，不會復原任何動作。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止查看</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Save Apple&apos;s log…</source>
        <translation>儲存 Apple 記錄檔…</translation>
    </message>
    <message numerus="yes">
        <source>Try the %n that failed again…</source>
        <comment>devices</comment>
        <translation>
            <numerusform>重試失敗的 %n 部…</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the servers</source>
        <translation>回到伺服器</translation>
    </message>
    <message>
        <source>Save Apple&apos;s log</source>
        <translation>儲存 Apple 記錄檔</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>What Apple says</source>
        <translation>Apple 的回應</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n device(s), in %2</source>
        <comment>what is done; how many orders</comment>
        <translation>
            <numerusform>%1：%n 部裝置，共 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>what became of a device</comment>
        <translation>未執行</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <comment>a file; why</comment>
        <translation>未儲存「%1」：%2</translation>
    </message>
</context>
<context>
    <name>SchoolManager::StepsLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <comment>the text of a search field</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Sections</source>
        <translation>設定分類</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every choice takes effect at once.</source>
        <translation>每項選擇都會立即生效。</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>這個程式</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>What was read from your files is kept here. Private keys, tokens and passwords are not in it.</source>
        <translation>從檔案讀到的資訊保存在這裡，不含私密金鑰、權杖與密碼。</translation>
    </message>
    <message>
        <source>Copy where data lives</source>
        <translation>複製資料的位置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>把檔案或資料夾拖到這裡</translation>
    </message>
    <message>
        <source>Push certificate, server token, content token or .p12: see at once how many days are left.</source>
        <translation>推播憑證、伺服器權杖、內容權杖或 .p12，馬上看到還剩幾天。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Look at a demonstration school</source>
        <translation>先看示範學校</translation>
    </message>
    <message>
        <source>Everything in it is made up, and nothing of yours changes.</source>
        <translation>虛構的資料，不會動到您的任何設定。</translation>
    </message>
    <message>
        <source>Open demonstration</source>
        <translation>開啟示範</translation>
    </message>
    <message>
        <source>Connect Jamf Pro</source>
        <translation>連線到 Jamf Pro</translation>
    </message>
    <message>
        <source>Dates come from your server with each check. Read-only access is enough.</source>
        <translation>每次檢查都從您的伺服器讀取日期。只需要唯讀權限的帳號。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <comment>a server</comment>
        <translation>連線…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Every device managed with it stops taking commands. Renew the same one.</source>
        <translation>所有以它管理的裝置都不再接收指令。務必更新同一張。</translation>
    </message>
    <message>
        <source>No device managed with it takes commands. Renew the same one.</source>
        <translation>所有以它管理的裝置都已不接收指令。務必更新同一張。</translation>
    </message>
    <message>
        <source>Renew it with the Apple Account that made it. A new one instead means that every device must be enrolled again.</source>
        <translation>請用當初建立它的 Apple 帳號更新。若改為新建一張，所有裝置都必須重新註冊。</translation>
    </message>
    <message>
        <source>New devices stop enrolling by themselves.</source>
        <translation>新裝置將不再自動註冊。</translation>
    </message>
    <message>
        <source>New devices no longer enrol by themselves.</source>
        <translation>新裝置已無法自動註冊。</translation>
    </message>
    <message>
        <source>Download a new token for the same server and install it at once. The old one stops working with the download.</source>
        <translation>請為同一部伺服器下載新的權杖並立即安裝。一下載新的，舊的就失效。</translation>
    </message>
    <message>
        <source>Apps of this location stop installing and updating.</source>
        <translation>這個位置的 App 將無法再安裝或更新。</translation>
    </message>
    <message>
        <source>Apps of this location can no longer be installed or updated.</source>
        <translation>這個位置的 App 已無法安裝或更新。</translation>
    </message>
    <message>
        <source>Download the token of the same location and install it in place of the old one.</source>
        <translation>請下載同一個位置的權杖，並取代舊的。</translation>
    </message>
    <message>
        <source>Teachers stop seeing their pupils&apos; devices in Classroom.</source>
        <translation>老師在「課堂」App 中將看不到學生的裝置。</translation>
    </message>
    <message>
        <source>Teachers no longer see their pupils&apos; devices in Classroom.</source>
        <translation>老師在「課堂」App 中已看不到學生的裝置。</translation>
    </message>
    <message>
        <source>Issue new identities in the device management service while the devices still accept the old ones.</source>
        <translation>請趁裝置仍接受舊憑證時，在裝置管理服務核發新的身分憑證。</translation>
    </message>
    <message>
        <source>Whatever relies on this certificate stops accepting it.</source>
        <translation>使用這張憑證的服務將不再接受它。</translation>
    </message>
    <message>
        <source>Whatever relies on this certificate no longer accepts it.</source>
        <translation>使用這張憑證的服務已不再接受它。</translation>
    </message>
    <message>
        <source>Find out where it is used and replace it there.</source>
        <translation>請找出它用在哪裡，並在該處更換。</translation>
    </message>
    <message>
        <source>Everything that this authority has issued stops being trusted.</source>
        <translation>這個憑證授權單位核發的憑證將全部不受信任。</translation>
    </message>
    <message>
        <source>Nothing that this authority has issued is trusted any more.</source>
        <translation>這個憑證授權單位核發的憑證已全部不受信任。</translation>
    </message>
    <message>
        <source>Bring its successor to all devices before this one ends.</source>
        <translation>請在到期前，把接替的憑證送到所有裝置。</translation>
    </message>
    <message>
        <source>Browsers and devices stop connecting to this server.</source>
        <translation>瀏覽器和裝置將無法連線到這部伺服器。</translation>
    </message>
    <message>
        <source>Browsers and devices no longer connect to this server.</source>
        <translation>瀏覽器和裝置已無法連線到這部伺服器。</translation>
    </message>
    <message>
        <source>Install a renewed certificate on the server, with its whole chain.</source>
        <translation>請在伺服器上安裝更新後的憑證，連同完整的憑證鏈。</translation>
    </message>
    <message>
        <source>Single sign-on to Jamf Pro can stop working.</source>
        <translation>Jamf Pro 的單一登入可能會失效。</translation>
    </message>
    <message>
        <source>Single sign-on to Jamf Pro can fail.</source>
        <translation>Jamf Pro 的單一登入可能已失效。</translation>
    </message>
    <message>
        <source>Make a new one in Jamf Pro and give the new metadata to the identity provider the same day.</source>
        <translation>請在 Jamf Pro 產生新的憑證，並在同一天把新的中繼資料交給身分識別提供者。</translation>
    </message>
    <message>
        <source>Sign-in through the identity provider stops.</source>
        <translation>將無法透過身分識別提供者登入。</translation>
    </message>
    <message>
        <source>Nobody can sign in through the identity provider.</source>
        <translation>已無法透過身分識別提供者登入。</translation>
    </message>
    <message>
        <source>Load the identity provider&apos;s new metadata into the services that use it.</source>
        <translation>請把身分識別提供者的新中繼資料載入使用它的服務。</translation>
    </message>
    <message>
        <source>Jamf Pro stops finding users and groups in this directory.</source>
        <translation>Jamf Pro 將查不到這個目錄的使用者與群組。</translation>
    </message>
    <message>
        <source>Jamf Pro finds no users and groups in this directory.</source>
        <translation>Jamf Pro 已查不到這個目錄的使用者與群組。</translation>
    </message>
    <message>
        <source>Make a new keystore in the directory and upload it to Jamf Pro.</source>
        <translation>請在目錄服務產生新的金鑰庫，並上傳到 Jamf Pro。</translation>
    </message>
    <message>
        <source>Purchase and warranty data stop coming from Apple.</source>
        <translation>將無法再從 Apple 取得採購與保固資料。</translation>
    </message>
    <message>
        <source>Purchase and warranty data no longer come from Apple.</source>
        <translation>已無法從 Apple 取得採購與保固資料。</translation>
    </message>
    <message>
        <source>Ask Apple for a new GSX certificate and upload it to Jamf Pro.</source>
        <translation>請向 Apple 申請新的 GSX 憑證，並上傳到 Jamf Pro。</translation>
    </message>
    <message>
        <source>Supervised devices stop trusting the computers that hold it.</source>
        <translation>受監管的裝置將不再信任持有它的電腦。</translation>
    </message>
    <message>
        <source>Supervised devices no longer trust the computers that hold it.</source>
        <translation>受監管的裝置已不再信任持有它的電腦。</translation>
    </message>
    <message>
        <source>Make a new identity and keep the old one: devices prepared with it know no other.</source>
        <translation>請建立新的監管身分並保留舊的：用舊身分準備的裝置只認得它。</translation>
    </message>
    <message>
        <source>Jamf Pro loses its connection to Jamf&apos;s cloud services.</source>
        <translation>Jamf Pro 將失去與 Jamf 雲端服務的連線。</translation>
    </message>
    <message>
        <source>Jamf Pro has no connection to Jamf&apos;s cloud services.</source>
        <translation>Jamf Pro 已失去與 Jamf 雲端服務的連線。</translation>
    </message>
    <message>
        <source>Sign in again under Cloud Services Connection in Jamf Pro.</source>
        <translation>請在 Jamf Pro 的 Cloud Services Connection 重新登入。</translation>
    </message>
    <message>
        <source>Devices stop getting certificates from Active Directory.</source>
        <translation>裝置將無法再從 Active Directory 取得憑證。</translation>
    </message>
    <message>
        <source>Devices get no certificates from Active Directory.</source>
        <translation>裝置已無法從 Active Directory 取得憑證。</translation>
    </message>
    <message>
        <source>New enrolment profiles will show as not verified.</source>
        <translation>新的註冊描述檔將顯示為未驗證。</translation>
    </message>
    <message>
        <source>New enrolment profiles show as not verified.</source>
        <translation>新的註冊描述檔會顯示為未驗證。</translation>
    </message>
    <message>
        <source>Upload a renewed signing certificate.</source>
        <translation>請上傳更新後的簽署憑證。</translation>
    </message>
    <message>
        <source>Notifications of Jamf Self Service stop.</source>
        <translation>Jamf Self Service 的通知將停止。</translation>
    </message>
    <message>
        <source>No notifications of Jamf Self Service arrive.</source>
        <translation>已收不到 Jamf Self Service 的通知。</translation>
    </message>
    <message>
        <source>Renew the push proxy in the push certificate settings of Jamf Pro.</source>
        <translation>請在 Jamf Pro 的推播憑證設定中更新推播代理。</translation>
    </message>
    <message>
        <source>This device stops taking commands.</source>
        <translation>這部裝置將不再接收指令。</translation>
    </message>
    <message>
        <source>This device takes no commands.</source>
        <translation>這部裝置已不接收指令。</translation>
    </message>
    <message>
        <source>Renew its management profile while the device still answers.</source>
        <translation>請趁裝置還有回應時，更新它的管理描述檔。</translation>
    </message>
    <message>
        <source>The app made with it stops opening.</source>
        <translation>用它製作的 App 將無法開啟。</translation>
    </message>
    <message>
        <source>The app made with it no longer opens.</source>
        <translation>用它製作的 App 已無法開啟。</translation>
    </message>
    <message>
        <source>Distribute the app again with a new provisioning profile.</source>
        <translation>請用新的佈建描述檔重新派送 App。</translation>
    </message>
    <message>
        <source>New installations of this profile will show as not verified.</source>
        <translation>之後安裝這個描述檔，將顯示為未驗證。</translation>
    </message>
    <message>
        <source>New installations of this profile show as not verified.</source>
        <translation>現在安裝這個描述檔，會顯示為未驗證。</translation>
    </message>
    <message>
        <source>Sign the profile again with a valid certificate.</source>
        <translation>請用有效的憑證重新簽署描述檔。</translation>
    </message>
    <message>
        <source>Programs that use this key lose access to the organisation&apos;s data at Apple.</source>
        <translation>使用這把金鑰的程式將無法存取機構在 Apple 的資料。</translation>
    </message>
    <message>
        <source>Programs that use this key have no access to the organisation&apos;s data at Apple.</source>
        <translation>使用這把金鑰的程式已無法存取機構在 Apple 的資料。</translation>
    </message>
    <message>
        <source>It has no end of its own. Replace it from time to time, and when somebody leaves who had it.</source>
        <translation>它本身沒有到期日。請定期更換，持有人離職時也要更換。</translation>
    </message>
    <message>
        <source>Programs that use this client lose access to Jamf Pro.</source>
        <translation>使用這個 API Client 的程式將無法存取 Jamf Pro。</translation>
    </message>
    <message>
        <source>Programs that use this client have no access to Jamf Pro.</source>
        <translation>使用這個 API Client 的程式已無法存取 Jamf Pro。</translation>
    </message>
    <message>
        <source>It has no end of its own. Replace its secret from time to time, and when somebody leaves who had it.</source>
        <translation>它本身沒有到期日。請定期更換密鑰，持有人離職時也要更換。</translation>
    </message>
    <message>
        <source>New devices stop enrolling unless an Administrator accepts Apple&apos;s new terms.</source>
        <translation>管理者若不同意 Apple 新條款，新裝置將無法註冊。</translation>
    </message>
    <message>
        <source>New devices cannot enrol until an Administrator accepts Apple&apos;s new terms.</source>
        <translation>管理者同意 Apple 新條款之前，新裝置無法註冊。</translation>
    </message>
    <message>
        <source>Let an Administrator sign in at Apple and accept the terms.</source>
        <translation>請由管理者登入 Apple 並同意條款。</translation>
    </message>
    <message>
        <source>New staff and pupils stop getting Managed Apple Accounts.</source>
        <translation>新進師生將不會產生管理式 Apple 帳號。</translation>
    </message>
    <message>
        <source>New staff and pupils get no Managed Apple Account.</source>
        <translation>新進師生已不會產生管理式 Apple 帳號。</translation>
    </message>
    <message>
        <source>Make a new token at Apple and test it in the directory within 4 days.</source>
        <translation>請在 Apple 產生新的權杖，並在 4 天內於目錄服務完成測試。</translation>
    </message>
    <message>
        <source>Sign-in with the school&apos;s accounts and account sync stop.</source>
        <translation>以學校帳號登入與帳號同步都將停止。</translation>
    </message>
    <message>
        <source>Sign-in with the school&apos;s accounts and account sync have stopped.</source>
        <translation>以學校帳號登入與帳號同步都已停止。</translation>
    </message>
    <message>
        <source>Reconnect the identity provider in Apple School Manager.</source>
        <translation>請在 Apple 校務管理重新連接身分識別提供者。</translation>
    </message>
    <message>
        <source>What depends on it stops working.</source>
        <translation>依賴它的功能將停止運作。</translation>
    </message>
    <message>
        <source>What depends on it may no longer work.</source>
        <translation>依賴它的功能可能已停止運作。</translation>
    </message>
    <message>
        <source>Programs that insist on a current list stop accepting the certificates it covers.</source>
        <translation>要求最新清單的程式，將不再接受清單涵蓋的憑證。</translation>
    </message>
    <message>
        <source>Programs that insist on a current list no longer accept the certificates it covers.</source>
        <translation>要求最新清單的程式，已不再接受清單涵蓋的憑證。</translation>
    </message>
    <message>
        <source>Publish a new list.</source>
        <translation>請發布新的清單。</translation>
    </message>
    <message>
        <source>Nothing lapses here: only the push certificate made from this request will.</source>
        <translation>這裡沒有會到期的項目：只有用這份申請做出的推播憑證才會到期。</translation>
    </message>
    <message>
        <source>Upload it to Apple&apos;s push certificate site, and renew there if a certificate exists already.</source>
        <translation>請上傳到 Apple 推播憑證網站；如果已有憑證，請在那裡更新它。</translation>
    </message>
    <message>
        <source>Nothing lapses here: only the certificate made from this request will.</source>
        <translation>這裡沒有會到期的項目：只有用這份申請做出的憑證才會到期。</translation>
    </message>
    <message>
        <source>Nothing lapses here: a key has no end, only its certificate has.</source>
        <translation>這裡沒有會到期的項目：金鑰沒有期限，它的憑證才有。</translation>
    </message>
    <message>
        <source>Keep it where only its users can read it.</source>
        <translation>請存放在只有使用的人能讀取的地方。</translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <comment>behind a number, to come</comment>
        <translation>
            <numerusform>小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number, to come</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours ago</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>小時前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days ago</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>instead of a countdown</comment>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>no end</source>
        <comment>instead of a countdown</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>instead of a countdown</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>d MMM %1</source>
        <comment>date with the Minguo year, in Chinese only</comment>
        <translation>%1 年 M 月 d 日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without the year</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>date and time</comment>
        <translation>yyyy 年 M 月 d 日（ddd）HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM %1, HH:mm</source>
        <comment>date and time with the Minguo year, in Chinese only</comment>
        <translation>%1 年 M 月 d 日（ddd）HH:mm</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date and time of a look</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This file is empty. Save or download it again.</source>
        <translation>這個檔案是空的。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This file was not read: it is too large to be a credential.</source>
        <translation>沒有讀取這個檔案：以憑證或權杖來說太大了。</translation>
    </message>
    <message>
        <source>This file was not read: %1 is too large for a credential, the limit is %2.</source>
        <translation>沒有讀取這個檔案：%1 超過憑證與權杖的上限 %2。</translation>
    </message>
    <message>
        <source>There is no certificate or token in this file.</source>
        <translation>這個檔案裡沒有憑證或權杖。</translation>
    </message>
    <message>
        <source>There is no certificate or token in this file. It looks like %1.</source>
        <translation>這個檔案裡沒有憑證或權杖，看起來是%1。</translation>
    </message>
    <message>
        <source>A part of this file was not read: its label is not known.</source>
        <translation>檔案有一部分沒有讀取：不認得它的標籤。</translation>
    </message>
    <message>
        <source>A part of this file was not read: its label “%1” is not known.</source>
        <translation>檔案有一部分沒有讀取：不認得標籤「%1」。</translation>
    </message>
    <message>
        <source>A part of this file is cut off. Save or download the file again.</source>
        <translation>檔案有一部分被截斷。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>Part %2 of this file (%1) is cut off. Save or download the file again.</source>
        <translation>檔案的第 %2 段（%1）被截斷。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>A part of this file is damaged. Save or download the file again.</source>
        <translation>檔案有一部分損壞。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>Part %2 of this file (%1) is damaged. Save or download the file again.</source>
        <translation>檔案的第 %2 段（%1）損壞。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This file is damaged. Save or download it again.</source>
        <translation>這個檔案已損壞。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This file is damaged: it begins like %1, but cannot be read to its end. Save or download it again.</source>
        <translation>這個檔案已損壞：開頭像是%1，但無法讀到最後。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This certificate cannot be read: a name in it is not valid text. Ask its issuer for a new one.</source>
        <translation>無法讀取這張憑證：其中的名稱不是有效的文字。請向簽發者申請新的憑證。</translation>
    </message>
    <message>
        <source>This file cannot be read without its password.</source>
        <translation>這個檔案需要密碼才能讀取。</translation>
    </message>
    <message>
        <source>This cannot be read without its password: it is %1.</source>
        <translation>需要密碼才能讀取：這是%1。</translation>
    </message>
    <message>
        <source>Nothing was read: the password is wrong, or the file is damaged.</source>
        <translation>沒有讀到任何資料：密碼不對，或檔案已損壞。</translation>
    </message>
    <message>
        <source>This file cannot be read: its encryption is too old. Export it again with a current program.</source>
        <translation>無法讀取這個檔案：加密方式太舊。請用新版程式重新匯出。</translation>
    </message>
    <message>
        <source>This file was not read: opening it would keep the computer busy for too long.</source>
        <translation>沒有讀取這個檔案：開啟它會讓電腦忙碌太久。</translation>
    </message>
    <message>
        <source>This file was not read: opening it takes %1 rounds, the limit is %2.</source>
        <translation>沒有讀取這個檔案：開啟它需要 %1 次運算，上限是 %2 次。</translation>
    </message>
    <message>
        <source>This file was not read to its end: it holds too many parts. Split it.</source>
        <translation>這個檔案沒有讀完：內含項目太多。請分成數個檔案。</translation>
    </message>
    <message>
        <source>This file was not read to its end: it holds more than %1 parts. Split it.</source>
        <translation>這個檔案沒有讀完：內含超過 %1 個項目。請分成數個檔案。</translation>
    </message>
    <message>
        <source>This file was not read: its parts are nested too deeply.</source>
        <translation>沒有讀取這個檔案：內容的層數太多。</translation>
    </message>
    <message>
        <source>This file was not read: its parts are nested more than %1 deep.</source>
        <translation>沒有讀取這個檔案：內容超過 %1 層。</translation>
    </message>
    <message>
        <source>Reading this file took too long and was given up.</source>
        <translation>讀取這個檔案花太久時間，已放棄。</translation>
    </message>
    <message>
        <source>Reading this file took more than %1 seconds and was given up.</source>
        <translation>讀取這個檔案超過 %1 秒，已放棄。</translation>
    </message>
    <message>
        <source>The end date stays unknown: this token was made for another key. Add the private key whose certificate was uploaded to Apple.</source>
        <translation>仍不知道到期日：這個權杖屬於另一把金鑰。請加入當初上傳到 Apple 的憑證所屬的私密金鑰。</translation>
    </message>
    <message>
        <source>The key fits, but there is no server token inside. Download the token again.</source>
        <translation>金鑰相符，但裡面沒有伺服器權杖。請重新下載權杖。</translation>
    </message>
    <message>
        <source>This file is damaged: its JSON cannot be read. Save or download it again.</source>
        <translation>這個檔案已損壞：無法讀取其中的 JSON。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This file was refused: a name stands in it twice. Save or download it again.</source>
        <translation>不接受這個檔案：有一個名稱出現兩次。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This file was refused: “%1” stands in it twice. Save or download it again.</source>
        <translation>不接受這個檔案：「%1」出現兩次。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This file is not complete. Save or download it again.</source>
        <translation>這個檔案不完整。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This file is not complete: “%1” is missing. Save or download it again.</source>
        <translation>這個檔案不完整：缺少「%1」。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This property list cannot be read. Save or download it again.</source>
        <translation>無法讀取這個屬性列表。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This property list cannot be read (%1). Save or download it again.</source>
        <translation>無法讀取這個屬性列表（%1）。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This profile is encrypted for a device and cannot be read. Export it without encryption.</source>
        <translation>這個描述檔是為某部裝置加密的，無法讀取。請匯出未加密的版本。</translation>
    </message>
    <message>
        <source>Nothing was found here. The file or folder may have been moved, renamed or removed.</source>
        <translation>這裡找不到任何東西。檔案或資料夾可能已移動、改名或移除。</translation>
    </message>
    <message>
        <source>It could not be read: this account lacks the permission. Ask the owner of the file.</source>
        <translation>無法讀取：這個帳號沒有權限。請洽檔案的擁有者。</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>無法讀取。</translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <translation>無法讀取（%1）。</translation>
    </message>
    <message>
        <source>The rest of this folder was not read: it holds too many files. Choose a smaller folder.</source>
        <translation>資料夾其餘部分沒有讀取：檔案太多。請選擇較小的資料夾。</translation>
    </message>
    <message>
        <source>The rest of this folder was not read: it holds more than %1 files. Choose a smaller folder.</source>
        <translation>資料夾其餘部分沒有讀取：檔案超過 %1 個。請選擇較小的資料夾。</translation>
    </message>
    <message>
        <source>The innermost folders were not read: they are nested too deeply.</source>
        <translation>最內層的資料夾沒有讀取：層數太多。</translation>
    </message>
    <message>
        <source>The innermost folders were not read: they are nested more than %1 deep.</source>
        <translation>最內層的資料夾沒有讀取：超過 %1 層。</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>這個資料夾裡沒有檔案。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未在時限內收到回應。</translation>
    </message>
    <message>
        <source>No answer came within %1 seconds.</source>
        <translation>%1 秒內沒有收到回應。</translation>
    </message>
    <message>
        <source>This is not a host name. Write it like mdm.example.edu or mdm.example.edu:8443.</source>
        <translation>這不是主機名稱，格式如 mdm.example.edu 或 mdm.example.edu:8443。</translation>
    </message>
    <message>
        <source>“%1” is not a host name. Write it like mdm.example.edu or mdm.example.edu:8443.</source>
        <translation>「%1」不是主機名稱，格式如 mdm.example.edu 或 mdm.example.edu:8443。</translation>
    </message>
    <message>
        <source>No address is known for this host. Check its name and the network.</source>
        <translation>查不到這部主機的位址。請檢查名稱與網路。</translation>
    </message>
    <message>
        <source>No address is known for %1. Check its name and the network.</source>
        <translation>查不到 %1 的位址。請檢查名稱與網路。</translation>
    </message>
    <message>
        <source>The host refused the connection. Check the port, and whether the server is running.</source>
        <translation>主機拒絕連線。請檢查連接埠，以及伺服器是否在運作。</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2. Check the port, and whether the server is running.</source>
        <translation>%1 拒絕連接埠 %2 的連線。請檢查連接埠，以及伺服器是否在運作。</translation>
    </message>
    <message>
        <source>The host closed the connection before it showed a certificate.</source>
        <translation>主機在出示憑證之前就中斷連線。</translation>
    </message>
    <message>
        <source>%1 closed the connection on port %2 before it showed a certificate.</source>
        <translation>%1 在出示憑證之前就中斷連接埠 %2 的連線。</translation>
    </message>
    <message>
        <source>No certificate was seen: no secure connection came about.</source>
        <translation>看不到憑證：無法建立安全連線。</translation>
    </message>
    <message>
        <source>No certificate was seen: no secure connection to %1 on port %2 came about (%3).</source>
        <translation>看不到憑證：無法與 %1 的連接埠 %2 建立安全連線（%3）。</translation>
    </message>
    <message>
        <source>The host cannot be reached from this network. Check the connection.</source>
        <translation>從這個網路連不到這部主機。請檢查連線。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network. Check the connection.</source>
        <translation>從這個網路連不到 %1。請檢查連線。</translation>
    </message>
    <message>
        <source>The host showed no certificate.</source>
        <translation>主機沒有出示憑證。</translation>
    </message>
    <message>
        <source>%1 showed no certificate on port %2.</source>
        <translation>%1 在連接埠 %2 沒有出示憑證。</translation>
    </message>
    <message>
        <source>Nothing was saved: this entry is not complete.</source>
        <translation>沒有儲存：這筆資料不完整。</translation>
    </message>
    <message>
        <source>Nothing was saved: the %1 of this entry is missing or not valid.</source>
        <translation>沒有儲存：這筆資料的%1空白或無效。</translation>
    </message>
    <message>
        <source>This is not a database address. Write sqlite:PATH or postgresql://USER@HOST/NAME.</source>
        <translation>這不是資料庫位址，格式為 sqlite:PATH 或 postgresql://USER@HOST/NAME。</translation>
    </message>
    <message>
        <source>“%1” is not a database address. Write sqlite:PATH or postgresql://USER@HOST/NAME.</source>
        <translation>「%1」不是資料庫位址，格式為 sqlite:PATH 或 postgresql://USER@HOST/NAME。</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>無法開啟資料庫。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened (%2).</source>
        <translation>無法開啟資料庫 %1（%2）。</translation>
    </message>
    <message>
        <source>The database cannot be opened: its driver is not installed.</source>
        <translation>無法開啟資料庫：沒有安裝驅動程式。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: the driver %2 is not installed.</source>
        <translation>無法開啟資料庫 %1：沒有安裝驅動程式 %2。</translation>
    </message>
    <message>
        <source>The database was left as it is: a newer Caretaker made it. Update this Caretaker.</source>
        <translation>資料庫維持原狀：它由較新版的校園管家建立。請更新這部電腦的校園管家。</translation>
    </message>
    <message>
        <source>The database %1 was left as it is: a newer Caretaker made it (version %2, this one knows %3). Update this Caretaker.</source>
        <translation>資料庫 %1 維持原狀：它由較新版的校園管家建立（版本 %2，目前只支援到 %3）。請更新這部電腦的校園管家。</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept under another name, and a new one was begun.</source>
        <translation>資料庫已損壞。原檔已改名保留，並建立了新的資料庫。</translation>
    </message>
    <message>
        <source>The database %1 was damaged. It was kept as %2, and a new one was begun.</source>
        <translation>資料庫 %1 已損壞。原檔已保留為 %2，並建立了新的資料庫。</translation>
    </message>
    <message>
        <source>The database was left as it is: it could not be brought up to date.</source>
        <translation>資料庫維持原狀：無法升級。</translation>
    </message>
    <message>
        <source>The database %1 was left as it is: it could not be brought to version %2.</source>
        <translation>資料庫 %1 維持原狀：無法升級到版本 %2。</translation>
    </message>
    <message>
        <source>The database was left as it is: no copy of it could be made first. Check the space on the disk.</source>
        <translation>資料庫維持原狀：無法先製作備份。請檢查磁碟空間。</translation>
    </message>
    <message>
        <source>The database %1 was left as it is: no copy of it could be made at %2 first. Check the space on the disk.</source>
        <translation>資料庫 %1 維持原狀：無法先在 %2 製作備份。請檢查磁碟空間。</translation>
    </message>
    <message>
        <source>Another program keeps the database busy. Try again in a moment.</source>
        <translation>另一個程式正在使用資料庫。請稍後再試。</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 busy. Try again in a moment.</source>
        <translation>另一個程式正在使用資料庫 %1。請稍後再試。</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk of the database is full. Make room on it.</source>
        <translation>沒有儲存：資料庫所在的磁碟已滿。請清出空間。</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk that holds %1 is full. Make room on it.</source>
        <translation>沒有儲存：%1 所在的磁碟已滿。請清出空間。</translation>
    </message>
    <message>
        <source>Nothing was saved: the database may only be read. Ask for the permission to write.</source>
        <translation>沒有儲存：資料庫只能讀取。請取得寫入權限。</translation>
    </message>
    <message>
        <source>Nothing was saved: the database %1 may only be read. Ask for the permission to write.</source>
        <translation>沒有儲存：資料庫 %1 只能讀取。請取得寫入權限。</translation>
    </message>
    <message>
        <source>The database refused a request.</source>
        <translation>資料庫拒絕了一項要求。</translation>
    </message>
    <message>
        <source>The database %1 refused a request (%2).</source>
        <translation>資料庫 %1 拒絕了一項要求（%2）。</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>fact</comment>
        <translation>主體</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>fact</comment>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>fact</comment>
        <translation>序號</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>fact</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <comment>fact</comment>
        <translation>金鑰的 SHA-256</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>fact</comment>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <comment>fact</comment>
        <translation>簽章演算法</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact</comment>
        <translation>機構</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>fact</comment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>fact</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Private key</source>
        <comment>fact</comment>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <comment>fact</comment>
        <translation>易記名稱</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>fact</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Made for, issuer</source>
        <comment>fact</comment>
        <translation>收件憑證的簽發者</translation>
    </message>
    <message>
        <source>Made for, serial number</source>
        <comment>fact</comment>
        <translation>收件憑證的序號</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <comment>fact</comment>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Date as written</source>
        <comment>fact</comment>
        <translation>原始日期文字</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <comment>fact</comment>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Identifier</source>
        <comment>fact</comment>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>UUID</source>
        <comment>fact</comment>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Payloads</source>
        <comment>fact</comment>
        <translation>承載資料</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>fact</comment>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>Signature verifies</source>
        <comment>fact</comment>
        <translation>簽章相符</translation>
    </message>
    <message>
        <source>Signer trusted</source>
        <comment>fact</comment>
        <translation>簽署者受信任</translation>
    </message>
    <message>
        <source>Signer</source>
        <comment>fact</comment>
        <translation>簽署者</translation>
    </message>
    <message>
        <source>Signer&apos;s end</source>
        <comment>fact</comment>
        <translation>簽署者憑證到期日</translation>
    </message>
    <message>
        <source>Removal date</source>
        <comment>fact</comment>
        <translation>移除日期</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>fact</comment>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Vendor&apos;s end</source>
        <comment>fact</comment>
        <translation>廠商憑證到期日</translation>
    </message>
    <message>
        <source>End of the server&apos;s own certificate</source>
        <comment>fact</comment>
        <translation>伺服器本身憑證的到期日</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>fact</comment>
        <translation>憑證鏈</translation>
    </message>
    <message>
        <source>Issuer of the chain</source>
        <comment>fact</comment>
        <translation>憑證鏈的簽發者</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>fact</comment>
        <translation>驗證結果</translation>
    </message>
    <message>
        <source>TLS version</source>
        <comment>fact</comment>
        <translation>TLS 版本</translation>
    </message>
    <message>
        <source>Curve</source>
        <comment>fact</comment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value of a fact</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value of a fact</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>value of a fact</comment>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>value of a fact</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>value of a fact</comment>
        <translation>受信任</translation>
    </message>
    <message>
        <source>In the same file, and it fits</source>
        <comment>value of a fact</comment>
        <translation>在同一個檔案中，而且相符</translation>
    </message>
    <message>
        <source>Teacher</source>
        <comment>value of a fact</comment>
        <translation>老師</translation>
    </message>
    <message>
        <source>Pupil</source>
        <comment>value of a fact</comment>
        <translation>學生</translation>
    </message>
    <message>
        <source>Push certificate</source>
        <comment>kind</comment>
        <translation>推播憑證</translation>
    </message>
    <message>
        <source>Server token</source>
        <comment>kind</comment>
        <translation>伺服器權杖</translation>
    </message>
    <message>
        <source>Content token</source>
        <comment>kind</comment>
        <translation>內容權杖</translation>
    </message>
    <message>
        <source>Education identity certificate</source>
        <comment>kind</comment>
        <translation>教育身分憑證</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>kind</comment>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <comment>kind</comment>
        <translation>憑證授權單位</translation>
    </message>
    <message>
        <source>TLS server certificate</source>
        <comment>kind</comment>
        <translation>TLS 伺服器憑證</translation>
    </message>
    <message>
        <source>SSO signing certificate</source>
        <comment>kind</comment>
        <translation>SSO 簽署憑證</translation>
    </message>
    <message>
        <source>Identity provider certificate</source>
        <comment>kind</comment>
        <translation>身分識別提供者憑證</translation>
    </message>
    <message>
        <source>LDAP keystore</source>
        <comment>kind</comment>
        <translation>LDAP 金鑰庫</translation>
    </message>
    <message>
        <source>GSX certificate</source>
        <comment>kind</comment>
        <translation>GSX 憑證</translation>
    </message>
    <message>
        <source>Supervision identity</source>
        <comment>kind</comment>
        <translation>監管身分</translation>
    </message>
    <message>
        <source>Cloud services token</source>
        <comment>kind</comment>
        <translation>雲端服務權杖</translation>
    </message>
    <message>
        <source>Profile signing certificate</source>
        <comment>kind</comment>
        <translation>描述檔簽署憑證</translation>
    </message>
    <message>
        <source>Push proxy certificate</source>
        <comment>kind</comment>
        <translation>推播代理憑證</translation>
    </message>
    <message>
        <source>Management profile of a device</source>
        <comment>kind</comment>
        <translation>裝置的管理描述檔</translation>
    </message>
    <message>
        <source>Provisioning profile</source>
        <comment>kind</comment>
        <translation>佈建描述檔</translation>
    </message>
    <message>
        <source>Configuration profile</source>
        <comment>kind</comment>
        <translation>描述檔</translation>
    </message>
    <message>
        <source>Apple API key</source>
        <comment>kind</comment>
        <translation>Apple API 金鑰</translation>
    </message>
    <message>
        <source>Jamf Pro API client</source>
        <comment>kind</comment>
        <translation>Jamf Pro API Client</translation>
    </message>
    <message>
        <source>Apple&apos;s terms</source>
        <comment>kind</comment>
        <translation>Apple 條款</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <comment>kind</comment>
        <translation>SCIM 權杖</translation>
    </message>
    <message>
        <source>Federated sign-in</source>
        <comment>kind</comment>
        <translation>聯合驗證</translation>
    </message>
    <message>
        <source>Entry of your own</source>
        <comment>kind</comment>
        <translation>自訂項目</translation>
    </message>
    <message>
        <source>Certificate revocation list</source>
        <comment>kind</comment>
        <translation>憑證撤銷清單</translation>
    </message>
    <message>
        <source>Push certificate request</source>
        <comment>kind</comment>
        <translation>推播憑證申請檔</translation>
    </message>
    <message>
        <source>Certificate request</source>
        <comment>kind</comment>
        <translation>憑證申請檔</translation>
    </message>
    <message>
        <source>Private key</source>
        <comment>kind</comment>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>Public key</source>
        <comment>kind</comment>
        <translation>公開金鑰</translation>
    </message>
    <message>
        <source>past its end, or revoked</source>
        <comment>severity</comment>
        <translation>已超過期限或已撤銷</translation>
    </message>
    <message>
        <source>0 to 13 days</source>
        <comment>severity</comment>
        <translation>0 至 13 天</translation>
    </message>
    <message>
        <source>14 to 29 days</source>
        <comment>severity</comment>
        <translation>14 至 29 天</translation>
    </message>
    <message>
        <source>30 to 89 days</source>
        <comment>severity</comment>
        <translation>30 至 89 天</translation>
    </message>
    <message>
        <source>90 days or more</source>
        <comment>severity</comment>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>no date could be read</source>
        <comment>severity</comment>
        <translation>無法讀到日期</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>severity</comment>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>severity</comment>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>severity</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>severity</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Jamf Pro</source>
        <comment>source</comment>
        <translation>Jamf Pro</translation>
    </message>
    <message>
        <source>Apple</source>
        <comment>source</comment>
        <translation>Apple</translation>
    </message>
    <message>
        <source>TLS host</source>
        <comment>source</comment>
        <translation>TLS 主機</translation>
    </message>
    <message>
        <source>File</source>
        <comment>source</comment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Typed in</source>
        <comment>source</comment>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>Automated Device Enrollment</source>
        <translation>自動裝置註冊</translation>
    </message>
    <message>
        <source>Apps and Books</source>
        <translation>App 和書籍</translation>
    </message>
    <message>
        <source>Classroom</source>
        <comment>Apple&apos;s app</comment>
        <translation>課堂</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>連接埠 %1</translation>
    </message>
    <message>
        <source>typed in</source>
        <comment>behind a kind</comment>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The end date is encrypted. Add the private key that this token was made for.</source>
        <translation>到期日已加密。請加入這個權杖所屬的私密金鑰。</translation>
    </message>
    <message>
        <source>The end date is encrypted. Add the private key of the certificate with serial %2, issued by %1.</source>
        <translation>到期日已加密。請加入這張憑證的私密金鑰：簽發者 %1，序號 %2。</translation>
    </message>
    <message>
        <source>No end date is known: the one in this certificate is not in any calendar. Ask its issuer for a new certificate.</source>
        <translation>不知道到期日：憑證中的日期在日曆上不存在。請向簽發者申請新的憑證。</translation>
    </message>
    <message>
        <source>No end date is known: the one in this file names no time zone.</source>
        <translation>不知道到期日：檔案中的日期沒有標示時區。</translation>
    </message>
    <message>
        <source>No end date is known: “%1” names no time zone.</source>
        <translation>不知道到期日：「%1」沒有標示時區。</translation>
    </message>
    <message>
        <source>No end date is known: the one in this file cannot be read.</source>
        <translation>不知道到期日：檔案中的日期無法辨識。</translation>
    </message>
    <message>
        <source>No end date is known: “%1” cannot be read as a date.</source>
        <translation>不知道到期日：「%1」無法辨識為日期。</translation>
    </message>
    <message>
        <source>This kind has no end date of its own.</source>
        <translation>這一類本身沒有到期日。</translation>
    </message>
    <message>
        <source>It does not work yet: its first day lies ahead.</source>
        <translation>尚未生效：生效日還沒到。</translation>
    </message>
    <message>
        <source>It does not work yet: it is valid from %1.</source>
        <translation>尚未生效：%1 起才有效。</translation>
    </message>
    <message>
        <source>Connections fail earlier: another certificate of the chain ends before this one. Renew that one too.</source>
        <translation>連線會提早失敗：憑證鏈中有另一張憑證更早到期。那一張也要更新。</translation>
    </message>
    <message>
        <source>Connections fail earlier: %1 in the chain ends on %2. Renew that certificate too.</source>
        <translation>連線會提早失敗：憑證鏈中的 %1 在 %2 到期。那一張也要更新。</translation>
    </message>
    <message>
        <source>The private key in this file belongs to another certificate. Find the right key before you install it.</source>
        <translation>檔案中的私密金鑰屬於另一張憑證。安裝之前請先找到正確的金鑰。</translation>
    </message>
    <message>
        <source>This key cannot work: its numbers do not belong together. Make a new one.</source>
        <translation>這把金鑰無法使用：內容彼此不符。請產生新的金鑰。</translation>
    </message>
    <message>
        <source>Apple&apos;s API does not take the curve of this key. It takes prime256v1 only.</source>
        <translation>Apple 的 API 不接受這把金鑰的曲線，只接受 prime256v1。</translation>
    </message>
    <message>
        <source>Apple&apos;s API does not take the curve %1 of this key. It takes prime256v1 only.</source>
        <translation>Apple 的 API 不接受這把金鑰的曲線 %1，只接受 prime256v1。</translation>
    </message>
    <message>
        <source>Devices refuse what it issues: it is not marked as an authority.</source>
        <translation>裝置會拒絕由它核發的憑證：它沒有標示為憑證授權單位。</translation>
    </message>
    <message>
        <source>It was changed after it was signed. Do not install it.</source>
        <translation>簽署之後內容被更動過，不要安裝。</translation>
    </message>
    <message>
        <source>Its signer is not known to be trusted. Install it only if you know where it comes from.</source>
        <translation>無法確認簽署者可以信任。確定來源後才安裝。</translation>
    </message>
    <message>
        <source>Its signer %1 is not known to be trusted. Install it only if you know where it comes from.</source>
        <translation>無法確認簽署者 %1 可以信任。確定來源後才安裝。</translation>
    </message>
    <message>
        <source>It shows as not verified: the signer&apos;s certificate has ended. Sign it again.</source>
        <translation>會顯示為未驗證：簽署者的憑證已到期。請重新簽署。</translation>
    </message>
    <message>
        <source>It shows as not verified: the certificate of its signer %1 ended on %2. Sign it again.</source>
        <translation>會顯示為未驗證：簽署者 %1 的憑證已在 %2 到期。請重新簽署。</translation>
    </message>
    <message>
        <source>A part of this profile is encrypted and cannot be shown.</source>
        <translation>這個描述檔有一部分已加密，無法顯示。</translation>
    </message>
    <message>
        <source>Devices may refuse this server: its certificate could not be verified.</source>
        <translation>裝置可能會拒絕這部伺服器：它的憑證無法通過驗證。</translation>
    </message>
    <message>
        <source>Devices may refuse this server: its certificate, issued by %2, could not be verified (%1).</source>
        <translation>裝置可能會拒絕這部伺服器：由 %2 簽發的憑證無法通過驗證（%1）。</translation>
    </message>
    <message>
        <source>Stop. This is a new push certificate, not a renewal. Put in place of the other one, every device would have to be erased and enrolled again.</source>
        <translation>請停下來：這是一張新的推播憑證，不是更新。如果用它取代另一張，所有裝置都必須抹除並重新註冊。</translation>
    </message>
    <message>
        <source>Stop. This is a new push certificate, not a renewal: its topic is %1, the other one&apos;s is %2. Put in place of the other one, every device would have to be erased and enrolled again.</source>
        <translation>請停下來：這是一張新的推播憑證，不是更新。它的主題是 %1，另一張是 %2。如果用它取代另一張，所有裝置都必須抹除並重新註冊。</translation>
    </message>
    <message>
        <source>This is an older one: a newer one is known. Leave the newer one in service.</source>
        <translation>這是較舊的一份，已有較新的。請繼續使用較新的那一份。</translation>
    </message>
    <message>
        <source>This is an older one: a newer one is known that ends on %1. Leave the newer one in service.</source>
        <translation>這是較舊的一份，已有到 %1 才到期的新版。請繼續使用較新的那一份。</translation>
    </message>
    <message>
        <source>Another place shows another end date. Look which one is in use.</source>
        <translation>另一處的到期日不同。請確認實際使用的是哪一份。</translation>
    </message>
    <message>
        <source>Another place (%1) shows another end date: %2. Look which one is in use.</source>
        <translation>另一處（%1）的到期日不同：%2。請確認實際使用的是哪一份。</translation>
    </message>
    <message>
        <source>Renewed, not yet installed.</source>
        <translation>已更新，尚未安裝。</translation>
    </message>
    <message>
        <source>Renewed, not yet installed: %1 still has the old one.</source>
        <translation>已更新，尚未安裝：%1 仍在使用舊的。</translation>
    </message>
    <message>
        <source>It is revoked or refused, whatever its date says. Replace it.</source>
        <translation>不論日期為何，它已被撤銷或拒絕。請更換。</translation>
    </message>
    <message>
        <source>It is revoked or refused, whatever its date says: %1 reports so. Replace it.</source>
        <translation>不論日期為何，%1 回報它已被撤銷或拒絕。請更換。</translation>
    </message>
    <message>
        <source>a certificate</source>
        <comment>what content looks like</comment>
        <translation>憑證</translation>
    </message>
    <message>
        <source>a certificate request</source>
        <comment>what content looks like</comment>
        <translation>憑證申請檔</translation>
    </message>
    <message>
        <source>a PKCS#12 file (.p12)</source>
        <comment>what content looks like</comment>
        <translation> PKCS#12 檔案（.p12）</translation>
    </message>
    <message>
        <source>a PKCS#7 file</source>
        <comment>what content looks like</comment>
        <translation> PKCS#7 檔案</translation>
    </message>
    <message>
        <source>a CMS message</source>
        <comment>what content looks like</comment>
        <translation> CMS 訊息</translation>
    </message>
    <message>
        <source>an S/MIME message</source>
        <comment>what content looks like</comment>
        <translation> S/MIME 訊息</translation>
    </message>
    <message>
        <source>a private key</source>
        <comment>what content looks like</comment>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>a public key</source>
        <comment>what content looks like</comment>
        <translation>公開金鑰</translation>
    </message>
    <message>
        <source>a server token</source>
        <comment>what content looks like</comment>
        <translation>伺服器權杖</translation>
    </message>
    <message>
        <source>a content token</source>
        <comment>what content looks like</comment>
        <translation>內容權杖</translation>
    </message>
    <message>
        <source>a configuration profile</source>
        <comment>what content looks like</comment>
        <translation>描述檔</translation>
    </message>
    <message>
        <source>JSON text</source>
        <comment>what content looks like</comment>
        <translation> JSON 文字</translation>
    </message>
    <message>
        <source>XML text</source>
        <comment>what content looks like</comment>
        <translation> XML 文字</translation>
    </message>
    <message>
        <source>a web page</source>
        <comment>what content looks like</comment>
        <translation>網頁</translation>
    </message>
    <message>
        <source>plain text</source>
        <comment>what content looks like</comment>
        <translation>純文字</translation>
    </message>
    <message>
        <source>Base64 text</source>
        <comment>what content looks like</comment>
        <translation> Base64 文字</translation>
    </message>
    <message>
        <source>PEM text</source>
        <comment>what content looks like</comment>
        <translation> PEM 文字</translation>
    </message>
    <message>
        <source>ASN.1 data</source>
        <comment>what content looks like</comment>
        <translation> ASN.1 資料</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <comment>what content looks like</comment>
        <translation> ZIP 壓縮檔</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <comment>what content looks like</comment>
        <translation> gzip 壓縮檔</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <comment>what content looks like</comment>
        <translation> PDF 檔案</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>what content looks like</comment>
        <translation> PNG 圖片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <comment>what content looks like</comment>
        <translation> JPEG 圖片</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <comment>what content looks like</comment>
        <translation> SQLite 資料庫</translation>
    </message>
    <message>
        <source>data of no known kind</source>
        <comment>what content looks like</comment>
        <translation>無法辨識的資料</translation>
    </message>
    <message>
        <source>a revocation list</source>
        <comment>what content looks like</comment>
        <translation>撤銷清單</translation>
    </message>
    <message>
        <source>an attribute certificate</source>
        <comment>what content looks like</comment>
        <translation>屬性憑證</translation>
    </message>
    <message>
        <source>an SDSI certificate</source>
        <comment>what content looks like</comment>
        <translation> SDSI 憑證</translation>
    </message>
    <message>
        <source>a stored secret</source>
        <comment>what content looks like</comment>
        <translation>儲存的密鑰</translation>
    </message>
    <message>
        <source>signed data</source>
        <comment>what content looks like</comment>
        <translation>已簽署的資料</translation>
    </message>
    <message>
        <source>key parameters</source>
        <comment>what content looks like</comment>
        <translation>金鑰參數</translation>
    </message>
    <message>
        <source>a property list</source>
        <comment>what content looks like</comment>
        <translation>屬性列表</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <comment>what content looks like</comment>
        <translation> 7-Zip 壓縮檔</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>what content looks like</comment>
        <translation> RAR 壓縮檔</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <comment>what content looks like</comment>
        <translation> bzip2 壓縮檔</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <comment>what content looks like</comment>
        <translation> xz 壓縮檔</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <comment>what content looks like</comment>
        <translation> GIF 圖片</translation>
    </message>
    <message>
        <source>a Java keystore</source>
        <comment>what content looks like</comment>
        <translation> Java 金鑰庫</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <comment>what content looks like</comment>
        <translation>舊版 Office 檔案</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>what content looks like</comment>
        <translation>程式</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>part of a typed entry</comment>
        <translation>類別</translation>
    </message>
    <message>
        <source>name</source>
        <comment>part of a typed entry</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>date</source>
        <comment>part of a typed entry</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>This file is damaged: its JSON cannot be read at position %2 (%1). Save or download it again.</source>
        <translation>這個檔案已損壞：其中的 JSON 在位置 %2 無法讀取（%1）。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>Made for, key identifier</source>
        <comment>fact</comment>
        <translation>收件憑證的金鑰識別碼</translation>
    </message>
    <message>
        <source>Not trusted: %1</source>
        <comment>value of a fact</comment>
        <translation>不受信任：%1</translation>
    </message>
    <message>
        <source>it is revoked</source>
        <comment>reason</comment>
        <translation>已被撤銷</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <comment>reason</comment>
        <translation>由自己簽署</translation>
    </message>
    <message>
        <source>a certificate of its chain has ended</source>
        <comment>reason</comment>
        <translation>憑證鏈中有憑證已過期</translation>
    </message>
    <message>
        <source>a certificate of its chain is not valid yet</source>
        <comment>reason</comment>
        <translation>憑證鏈中有憑證尚未生效</translation>
    </message>
    <message>
        <source>it is made for another host name</source>
        <comment>reason</comment>
        <translation>是為另一個主機名稱簽發的</translation>
    </message>
    <message>
        <source>this computer does not know its authority</source>
        <comment>reason</comment>
        <translation>這部電腦不認得它的憑證授權單位</translation>
    </message>
    <message>
        <source>a signature in its chain is wrong</source>
        <comment>reason</comment>
        <translation>憑證鏈中有簽章不正確</translation>
    </message>
    <message>
        <source>a certificate of its chain is not made for this purpose</source>
        <comment>reason</comment>
        <translation>憑證鏈中有憑證不適用於此用途</translation>
    </message>
    <message>
        <source>for another reason</source>
        <comment>reason</comment>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <comment>reason</comment>
        <translation>內容被截斷</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <comment>reason</comment>
        <translation>不是物件</translation>
    </message>
    <message>
        <source>more text follows its end</source>
        <comment>reason</comment>
        <translation>結尾之後還有文字</translation>
    </message>
    <message>
        <source>an unexpected character</source>
        <comment>reason</comment>
        <translation>出現不該有的字元</translation>
    </message>
    <message>
        <source>a control character inside text</source>
        <comment>reason</comment>
        <translation>文字中有控制字元</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <comment>reason</comment>
        <translation>文字不是 UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape sequence</source>
        <comment>reason</comment>
        <translation>不明的跳脫序列</translation>
    </message>
    <message>
        <source>half a character</source>
        <comment>reason</comment>
        <translation>只有半個字元</translation>
    </message>
    <message>
        <source>it is XML of another kind</source>
        <comment>reason</comment>
        <translation>是另一種 XML</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <comment>reason</comment>
        <translation>裡面沒有內容</translation>
    </message>
    <message>
        <source>its version is not known</source>
        <comment>reason</comment>
        <translation>版本不明</translation>
    </message>
    <message>
        <source>a value in it cannot be read</source>
        <comment>reason</comment>
        <translation>其中有值無法讀取</translation>
    </message>
    <message>
        <source>it uses XML entities, which are refused</source>
        <comment>reason</comment>
        <translation>使用了不予接受的 XML 實體</translation>
    </message>
    <message>
        <source>its structure is broken</source>
        <comment>reason</comment>
        <translation>結構已損壞</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reasons</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This file was left as it is: it is not a database. Name another one.</source>
        <translation>這個檔案不是資料庫，已維持原狀。請改指定另一個檔案。</translation>
    </message>
    <message>
        <source>%1 was left as it is: it is not a database. Name another file.</source>
        <translation>%1 不是資料庫，已維持原狀。請改指定另一個檔案。</translation>
    </message>
    <message>
        <source>There is no pack here. The folder or file may have been moved, renamed or removed.</source>
        <translation>這裡沒有文章包。資料夾或檔案可能已移動、重新命名或刪除。</translation>
    </message>
    <message>
        <source>This is no pack of articles. Choose a folder, a .zip file, or a text file in which articles follow each other.</source>
        <translation>這不是文章包。請選擇資料夾、.zip 檔，或逐篇接續的文字檔。</translation>
    </message>
    <message>
        <source>There is no article in this pack.</source>
        <translation>這個文章包裡沒有文章。</translation>
    </message>
    <message>
        <source>This zip file is damaged. Save or download it again.</source>
        <translation>這個 zip 檔已損壞。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This zip file is damaged (%1). Save or download it again.</source>
        <translation>這個 zip 檔已損壞（%1）。請重新儲存或下載。</translation>
    </message>
    <message>
        <source>This pack was not read to its end: it is too large. Split it.</source>
        <translation>文章包沒有讀完：太大了。請拆成幾個。</translation>
    </message>
    <message>
        <source>This pack was not read to its end: it is larger than %1. Split it.</source>
        <translation>文章包沒有讀完：超過 %1。請拆成幾個。</translation>
    </message>
    <message>
        <source>This pack was not read to its end: it holds too many files. Split it.</source>
        <translation>文章包沒有讀完：檔案太多。請拆成幾個。</translation>
    </message>
    <message>
        <source>This pack was not read to its end: it holds more than %1 files. Split it.</source>
        <translation>文章包沒有讀完：檔案超過 %1 個。請拆成幾個。</translation>
    </message>
    <message>
        <source>This folder was left out: it is nested too deeply.</source>
        <translation>略過這個資料夾：層數太多。</translation>
    </message>
    <message>
        <source>This folder was left out: it is nested more than %1 deep.</source>
        <translation>略過這個資料夾：超過 %1 層。</translation>
    </message>
    <message>
        <source>This pack was not read to its end: it unpacks to far more than its own size. Make the zip file anew.</source>
        <translation>文章包沒有讀完：解壓縮後遠大於原來的大小。請重新製作 zip 檔。</translation>
    </message>
    <message>
        <source>This pack was not read to its end: it unpacks to more than %1 times its own size. Make the zip file anew.</source>
        <translation>文章包沒有讀完：解壓縮後超過原來的 %1 倍。請重新製作 zip 檔。</translation>
    </message>
    <message>
        <source>This file was left out: its name points outside of the pack.</source>
        <translation>略過這個檔案：檔名指向文章包之外。</translation>
    </message>
    <message>
        <source>This file was left out: it is only a link to another place.</source>
        <translation>略過這個檔案：它只是指向別處的連結。</translation>
    </message>
    <message>
        <source>This file was left out: it is encrypted. Make the zip file without a password.</source>
        <translation>略過這個檔案：它已加密。請製作不含密碼的 zip 檔。</translation>
    </message>
    <message>
        <source>This file was left out: it could not be read.</source>
        <translation>略過這個檔案：無法讀取。</translation>
    </message>
    <message>
        <source>This file was left out: it could not be read (%1).</source>
        <translation>略過這個檔案：無法讀取（%1）。</translation>
    </message>
    <message>
        <source>This file was left out: it is too large for an article.</source>
        <translation>略過這個檔案：對一篇文章來說太大了。</translation>
    </message>
    <message>
        <source>This file was left out: %1 is too large for an article, the limit is %2.</source>
        <translation>略過這個檔案：%1 太大了，一篇文章的上限是 %2。</translation>
    </message>
    <message>
        <source>This file was left out: it is not UTF-8 text. Save it as UTF-8.</source>
        <translation>略過這個檔案：不是 UTF-8 文字。請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>This file was left out: line %1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>略過這個檔案：第 %1 行不是 UTF-8 文字。請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>This file was left out: it is not text.</source>
        <translation>略過這個檔案：不是文字檔。</translation>
    </message>
    <message>
        <source>This file was left out: it is not text, as line %1 shows.</source>
        <translation>略過這個檔案：不是文字檔，見第 %1 行。</translation>
    </message>
    <message>
        <source>This file was passed over: it is not an article.</source>
        <translation>略過這個檔案：不是文章。</translation>
    </message>
    <message>
        <source>The fields cannot be read: they are not valid YAML.</source>
        <translation>欄位無法讀取：YAML 格式不正確。</translation>
    </message>
    <message>
        <source>The fields cannot be read in full: line %1 is not valid YAML (%2).</source>
        <translation>欄位無法完整讀取：第 %1 行的 YAML 格式不正確（%2）。</translation>
    </message>
    <message>
        <source>The fields cannot be read in full: they use a YAML alias, which is refused. Write the value out.</source>
        <translation>欄位無法完整讀取：用了不接受的 YAML 別名。請直接寫出內容。</translation>
    </message>
    <message>
        <source>The fields cannot be read in full: line %1 uses a YAML alias, which is refused. Write the value out.</source>
        <translation>欄位無法完整讀取：第 %1 行用了不接受的 YAML 別名。請直接寫出內容。</translation>
    </message>
    <message>
        <source>The fields cannot be read in full: their YAML is nested too deeply.</source>
        <translation>欄位無法完整讀取：YAML 層數太多。</translation>
    </message>
    <message>
        <source>The fields cannot be read in full: at line %1 their YAML is nested more than %2 deep.</source>
        <translation>欄位無法完整讀取：第 %1 行的 YAML 超過 %2 層。</translation>
    </message>
    <message>
        <source>The fields cannot be read: their YAML is too large.</source>
        <translation>欄位無法讀取：YAML 太大。</translation>
    </message>
    <message>
        <source>The fields cannot be read: their YAML is larger than %1 or holds too many values.</source>
        <translation>欄位無法讀取：YAML 超過 %1 或項目太多。</translation>
    </message>
    <message>
        <source>This file was left out: the list in it is missing.</source>
        <translation>略過這個檔案：缺少清單。</translation>
    </message>
    <message>
        <source>This file was left out: the list “%1” is missing.</source>
        <translation>略過這個檔案：缺少清單「%1」。</translation>
    </message>
    <message>
        <source>There are no fields at the top. The title was taken from the text.</source>
        <translation>開頭沒有欄位。標題取自內文。</translation>
    </message>
    <message>
        <source>This file was left out: it has neither a title nor an article number.</source>
        <translation>略過這個檔案：沒有標題，也沒有編號。</translation>
    </message>
    <message>
        <source>Some fields at the top are missing.</source>
        <translation>開頭缺少部分欄位。</translation>
    </message>
    <message>
        <source>Missing at the top: %1.</source>
        <translation>開頭缺少：%1。</translation>
    </message>
    <message>
        <source>Some fields at the top are missing in many articles.</source>
        <translation>很多篇文章的開頭缺少部分欄位。</translation>
    </message>
    <message>
        <source>Missing at the top of %2 articles: %1.</source>
        <translation>%2 篇文章的開頭缺少：%1。</translation>
    </message>
    <message>
        <source>“checked” names a month that has not come yet.</source>
        <translation>「checked」的月份還沒到。</translation>
    </message>
    <message>
        <source>“checked” names a month that has not come yet: %1.</source>
        <translation>「checked」的月份還沒到：%1。</translation>
    </message>
    <message>
        <source>A field at the top was left out: its value cannot be read.</source>
        <translation>略過開頭的一個欄位：看不懂它的值。</translation>
    </message>
    <message>
        <source>The field “%1” was left out: “%2” cannot be read.</source>
        <translation>略過欄位「%1」：看不懂「%2」。</translation>
    </message>
    <message>
        <source>A field at the top was cut: it is too long.</source>
        <translation>開頭有一個欄位太長，已截短。</translation>
    </message>
    <message>
        <source>The field “%1” was cut: it is too long.</source>
        <translation>欄位「%1」太長，已截短。</translation>
    </message>
    <message>
        <source>A field at the top was passed over: it is not known.</source>
        <translation>略過開頭的一個欄位：不認識它。</translation>
    </message>
    <message>
        <source>The field “%1” was passed over: it is not known.</source>
        <translation>略過欄位「%1」：不認識它。</translation>
    </message>
    <message>
        <source>A kind of credential was left out: it is not known.</source>
        <translation>略過一個憑證種類：不認識它。</translation>
    </message>
    <message>
        <source>The kind of credential “%1” was left out: it is not known.</source>
        <translation>略過憑證種類「%1」：不認識它。</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>這篇文章沒有內文。</translation>
    </message>
    <message>
        <source>This article was left out: another one has its number.</source>
        <translation>略過這篇文章：編號和另一篇相同。</translation>
    </message>
    <message>
        <source>This article was left out: %2 has the number “%1” already.</source>
        <translation>略過這篇文章：%2 已經用了編號「%1」。</translation>
    </message>
    <message>
        <source>This article is written in one language only.</source>
        <translation>這篇文章只有一種語言。</translation>
    </message>
    <message>
        <source>The article “%1” is written in one language only.</source>
        <translation>文章「%1」只有一種語言。</translation>
    </message>
    <message>
        <source>The two languages of this article do not agree.</source>
        <translation>這篇文章的兩種語言不一致。</translation>
    </message>
    <message>
        <source>The two languages of “%1” do not agree in: %2.</source>
        <translation>「%1」的兩種語言不一致：%2。</translation>
    </message>
    <message>
        <source>HTML is shown as plain text.</source>
        <translation>HTML 會顯示成一般文字。</translation>
    </message>
    <message>
        <source>HTML is shown as plain text: %1.</source>
        <translation>HTML 會顯示成一般文字：%1。</translation>
    </message>
    <message>
        <source>A link leads nowhere: only articles, web pages and mail addresses can be opened.</source>
        <translation>有一個連結打不開：只能開啟文章、網頁和電子郵件地址。</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere: only articles, web pages and mail addresses can be opened.</source>
        <translation>連結「%1」打不開：只能開啟文章、網頁和電子郵件地址。</translation>
    </message>
    <message>
        <source>A link leads nowhere: its address holds a user name, which can make it look like another site.</source>
        <translation>有一個連結打不開：網址裡有使用者名稱，可能偽裝成別的網站。</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere: its address holds a user name, which can make it look like another site.</source>
        <translation>連結「%1」打不開：網址裡有使用者名稱，可能偽裝成別的網站。</translation>
    </message>
    <message>
        <source>A link leads nowhere: there is no such article.</source>
        <translation>有一個連結打不開：沒有這篇文章。</translation>
    </message>
    <message>
        <source>A link leads nowhere: there is no article “%1” here or built in.</source>
        <translation>有一個連結打不開：這裡和內建文章都沒有「%1」。</translation>
    </message>
    <message>
        <source>A picture is not shown. Its description stands in its place.</source>
        <translation>有一張圖片不會顯示，改顯示它的說明文字。</translation>
    </message>
    <message>
        <source>The picture “%1” is not shown. Its description stands in its place.</source>
        <translation>圖片「%1」不會顯示，改顯示它的說明文字。</translation>
    </message>
    <message>
        <source>There are more remarks than are listed here.</source>
        <translation>還有其他說明沒有列出。</translation>
    </message>
    <message>
        <source>There are at least %1 more remarks than are listed here.</source>
        <translation>至少還有 %1 項說明沒有列出。</translation>
    </message>
    <message>
        <source>There is no such pack.</source>
        <translation>沒有這個文章包。</translation>
    </message>
    <message>
        <source>There is no pack “%1”.</source>
        <translation>沒有「%1」這個文章包。</translation>
    </message>
    <message>
        <source>The pack was not brought back: another one has its name.</source>
        <translation>沒有還原文章包：另一個文章包用了同樣的名稱。</translation>
    </message>
    <message>
        <source>The pack “%1” was not brought back: another one has its name.</source>
        <translation>沒有還原文章包「%1」：另一個文章包用了同樣的名稱。</translation>
    </message>
    <message>
        <source>There is no removed pack to bring back.</source>
        <translation>沒有可以還原的文章包。</translation>
    </message>
    <message>
        <source>Another program is changing the packs. Try again in a moment.</source>
        <translation>另一個程式正在變更文章包。請稍後再試。</translation>
    </message>
    <message>
        <source>The pack was not saved. Check the space and the permissions on the disk.</source>
        <translation>文章包沒有儲存。請檢查磁碟的空間和權限。</translation>
    </message>
    <message>
        <source>The pack “%1” was not saved (%2). Check the space and the permissions on the disk.</source>
        <translation>文章包「%1」沒有儲存（%2）。請檢查磁碟的空間和權限。</translation>
    </message>
    <message>
        <source>This note was not saved: it is too long.</source>
        <translation>沒有儲存備註：太長了。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>MMMM %1</source>
        <comment>month with the Minguo year, in Chinese only</comment>
        <translation>%1 年 M 月</translation>
    </message>
    <message>
        <source>The PDF was not saved. Choose another folder.</source>
        <translation>PDF 沒有儲存。請選擇別的資料夾。</translation>
    </message>
    <message>
        <source>The PDF was not saved to %1 (%2). Choose another folder.</source>
        <translation>PDF 沒有儲存到 %1（%2）。請選擇別的資料夾。</translation>
    </message>
    <message>
        <source>This pack was not read to its end: it took too long. Split it.</source>
        <translation>文章包沒有讀完：花太久了。請拆成幾個。</translation>
    </message>
    <message>
        <source>This pack was not read to its end: it took more than %1 seconds. Split it.</source>
        <translation>文章包沒有讀完：超過 %1 秒。請拆成幾個。</translation>
    </message>
    <message>
        <source>This note was not saved: it is longer than %1 characters.</source>
        <translation>沒有儲存備註：超過 %1 個字。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>how a clock is wrong</comment>
        <translation>快了 %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>how a clock is wrong</comment>
        <translation>慢了 %1</translation>
    </message>
    <message>
        <source>This address cannot be used. Begin it with https://.</source>
        <translation>這個位址無法使用。請以 https:// 開頭。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an address. Begin it with https://.</source>
        <translation>「%1」不能當作位址。請以 https:// 開頭。</translation>
    </message>
    <message>
        <source>Reading stopped: the server named an address on another host.</source>
        <translation>已停止讀取：伺服器給的位址在另一部主機上。</translation>
    </message>
    <message>
        <source>Reading stopped: %1 named an address on another host (%2).</source>
        <translation>已停止讀取：%1 給的位址在另一部主機上（%2）。</translation>
    </message>
    <message>
        <source>The CA certificate of this connection cannot be read. Add it again.</source>
        <translation>無法讀取這個連線的 CA 憑證。請重新加入。</translation>
    </message>
    <message>
        <source>The CA certificate added for %1 cannot be read. Add it again.</source>
        <translation>無法讀取為 %1 加入的 CA 憑證。請重新加入。</translation>
    </message>
    <message>
        <source>This is not a proxy address. Write it like http://proxy.example.edu:3128.</source>
        <translation>這不是 Proxy 位址。請寫成像 http://proxy.example.edu:3128 這樣。</translation>
    </message>
    <message>
        <source>“%1” is not a proxy address. Write it like http://proxy.example.edu:3128.</source>
        <translation>「%1」不是 Proxy 位址。請寫成像 http://proxy.example.edu:3128 這樣。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password. Enter them for this connection.</source>
        <translation>Proxy 要求使用者名稱和密碼。請在這個連線裡填入。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password. Enter them for this connection.</source>
        <translation>Proxy %1 要求使用者名稱和密碼。請在這個連線裡填入。</translation>
    </message>
    <message>
        <source>The proxy refused the user name or password. Correct them for this connection.</source>
        <translation>Proxy 不接受這組使用者名稱或密碼。請在這個連線裡更正。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the user name or password. Correct them for this connection.</source>
        <translation>Proxy %1 不接受這組使用者名稱或密碼。請在這個連線裡更正。</translation>
    </message>
    <message>
        <source>No secure connection came about. Check the address and its port.</source>
        <translation>無法建立安全連線。請檢查位址和連接埠。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). Check the address and its port.</source>
        <translation>無法與 %1 建立安全連線（%2）。請檢查位址和連接埠。</translation>
    </message>
    <message>
        <source>Nothing was sent, for the server&apos;s certificate is not trusted. If it is the school&apos;s own, or that of its web filter, add its CA to this connection.</source>
        <translation>伺服器的憑證不受信任，所以沒有送出任何資料。如果那是學校自己的憑證，或是上網過濾系統的憑證，請把它的 CA 加到這個連線。</translation>
    </message>
    <message>
        <source>Nothing was sent, for the certificate of %1 is not trusted. It was issued by %3 (%2). If that is the school&apos;s own, or its web filter, add its CA to this connection.</source>
        <translation>%1 的憑證不受信任，所以沒有送出任何資料。它由 %3 簽發（%2）。如果那是學校自己的 CA，或是學校的上網過濾系統，請把它的 CA 加到這個連線。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>伺服器沒有及時回應。請稍後再試。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2. Try again later.</source>
        <translation>%1 在 %2內沒有回應。請稍後再試。</translation>
    </message>
    <message>
        <source>The connection broke off before an answer came. Try again.</source>
        <translation>還沒收到回應，連線就中斷了。請再試一次。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before an answer came. Try again.</source>
        <translation>還沒收到 %1 的回應，連線就中斷了。請再試一次。</translation>
    </message>
    <message>
        <source>The answer was cut off or damaged on its way. Try again.</source>
        <translation>回應在傳送途中被截斷或損壞。請再試一次。</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off or damaged on its way. Try again.</source>
        <translation>%1 的回應在傳送途中被截斷或損壞。請再試一次。</translation>
    </message>
    <message>
        <source>The answer was not read: it is too large.</source>
        <translation>沒有讀取回應：內容太大。</translation>
    </message>
    <message>
        <source>The answer of %1 was not read: it is larger than %2.</source>
        <translation>沒有讀取 %1 的回應：內容超過 %2。</translation>
    </message>
    <message>
        <source>The server redirects to another host, and nothing was sent there. If that is the right one, use its address.</source>
        <translation>伺服器轉址到另一部主機，沒有送出任何資料到那裡。如果那才是正確的主機，請改用它的位址。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, and nothing was sent there. If that is the right server, use its address.</source>
        <translation>%1 轉址到 %2，沒有送出任何資料到那裡。如果那才是正確的伺服器，請改用它的位址。</translation>
    </message>
    <message>
        <source>The server redirects without end. Check its address.</source>
        <translation>伺服器不停轉址。請檢查位址。</translation>
    </message>
    <message>
        <source>%1 redirects without end. Check its address.</source>
        <translation>%1 不停轉址。請檢查位址。</translation>
    </message>
    <message>
        <source>The server asks to wait. Try again later.</source>
        <translation>伺服器要求等待。請稍後再試。</translation>
    </message>
    <message>
        <source>%1 asks to wait for %2. Try again then.</source>
        <translation>%1 要求等待 %2。請到時再試。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so the server refuses to sign in. Set the clock.</source>
        <translation>這部電腦的時鐘不準，伺服器因此拒絕登入。請校正時間。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %2, so %1 refuses to sign in. Set the clock.</source>
        <translation>這部電腦的時鐘%2，%1 因此拒絕登入。請校正時間。</translation>
    </message>
    <message>
        <source>Secrets cannot be read or saved: the keychain is locked. Everything else works.</source>
        <translation>鑰匙圈已鎖定，無法讀取或儲存密碼與權杖。其他功能照常運作。</translation>
    </message>
    <message>
        <source>Secrets cannot be read or saved: no keychain answers on this computer. Everything else works.</source>
        <translation>這部電腦沒有可用的鑰匙圈，無法讀取或儲存密碼與權杖。其他功能照常運作。</translation>
    </message>
    <message>
        <source>Secrets cannot be read or saved: the keychain refused. Allow Caretaker to use it.</source>
        <translation>鑰匙圈拒絕存取，無法讀取或儲存密碼與權杖。請允許「校園管家」使用鑰匙圈。</translation>
    </message>
    <message>
        <source>The secret of this connection is not on this computer. Enter it here once.</source>
        <translation>這部電腦沒有這個連線的密碼或密鑰。請在這裡輸入一次。</translation>
    </message>
    <message>
        <source>The secret of this connection is damaged in the keychain. Enter it once more.</source>
        <translation>這個連線在鑰匙圈中的密碼或密鑰已損毀。請重新輸入。</translation>
    </message>
    <message>
        <source>Secrets cannot be read or saved: the keychain reports a fault. Try again later.</source>
        <translation>鑰匙圈發生錯誤，無法讀取或儲存密碼與權杖。請稍後再試。</translation>
    </message>
    <message>
        <source>This is not a server address. Write it like jamf.example.edu.</source>
        <translation>這不是伺服器位址。請寫成 jamf.example.edu 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a server address. Write it like jamf.example.edu.</source>
        <translation>「%1」不是伺服器位址。請寫成 jamf.example.edu 的形式。</translation>
    </message>
    <message>
        <source>This is not a proxy address. Write it like proxy.example.edu:3128.</source>
        <translation>這不是代理伺服器位址。請寫成 proxy.example.edu:3128 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a proxy address. Write it like proxy.example.edu:3128.</source>
        <translation>「%1」不是代理伺服器位址。請寫成 proxy.example.edu:3128 的形式。</translation>
    </message>
    <message>
        <source>There is no CA certificate in this file. Choose a PEM or DER file.</source>
        <translation>這個檔案裡沒有 CA 憑證。請選擇 PEM 或 DER 檔案。</translation>
    </message>
    <message>
        <source>This is no secret: it must be one line of text and nothing else.</source>
        <translation>這不是密鑰：內容必須只有一行文字。</translation>
    </message>
    <message>
        <source>Nothing was saved: another connection has this name. Choose another.</source>
        <translation>沒有儲存：已有同名的連線。請改用別的名稱。</translation>
    </message>
    <message>
        <source>Nothing was saved: another connection is called “%1”. Choose another name.</source>
        <translation>沒有儲存：已有名為「%1」的連線。請改用別的名稱。</translation>
    </message>
    <message>
        <source>Nothing was saved: this connection is not complete.</source>
        <translation>沒有儲存：這個連線的資料不完整。</translation>
    </message>
    <message>
        <source>Nothing was saved: this connection is not complete (%1).</source>
        <translation>沒有儲存：這個連線缺少資料（%1）。</translation>
    </message>
    <message>
        <source>There is no such connection. It may have been removed.</source>
        <translation>沒有這個連線，可能已被移除。</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <comment>fact</comment>
        <translation>Apple 帳號</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>fact</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <comment>fact</comment>
        <translation>上次同步結果</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <comment>fact</comment>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>fact</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>fact</comment>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>fact</comment>
        <translation>授權數</translation>
    </message>
    <message>
        <source>Licences in use</source>
        <comment>fact</comment>
        <translation>使用中的授權數</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>fact</comment>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Connector</source>
        <comment>fact</comment>
        <translation>連接器</translation>
    </message>
    <message>
        <source>Fault that GSX tells</source>
        <comment>fact</comment>
        <translation>GSX 回報的錯誤</translation>
    </message>
    <message>
        <source>Devices whose MDM profile has ended</source>
        <comment>fact</comment>
        <translation>MDM 描述檔已到期的裝置</translation>
    </message>
    <message>
        <source>Devices, within 30 days</source>
        <comment>fact</comment>
        <translation>30 天內到期的裝置</translation>
    </message>
    <message>
        <source>Devices, within 90 days</source>
        <comment>fact</comment>
        <translation>90 天內到期的裝置</translation>
    </message>
    <message>
        <source>Devices, within 180 days</source>
        <comment>fact</comment>
        <translation>180 天內到期的裝置</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <comment>fact</comment>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <comment>fact</comment>
        <translation>裝置序號</translation>
    </message>
    <message>
        <source>The server refuses to sign in. Check the API client and its secret, or the user name and password.</source>
        <translation>伺服器拒絕登入。請檢查 API Client 與密鑰，或使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>%1 refuses to sign in “%2”. Check the API client and its secret, or the user name and password.</source>
        <translation>%1 拒絕「%2」登入。請檢查 API Client 與密鑰，或使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>The password of this account has expired. Set a new one in Jamf Pro, then enter it here.</source>
        <translation>這個帳號的密碼已過期。請在 Jamf Pro 設定新密碼，再到這裡輸入。</translation>
    </message>
    <message>
        <source>The password of “%2” on %1 has expired. Set a new one in Jamf Pro, then enter it here.</source>
        <translation>「%2」在 %1 的密碼已過期。請在 Jamf Pro 設定新密碼，再到這裡輸入。</translation>
    </message>
    <message>
        <source>This account lacks a privilege. Add it to the account&apos;s role in Jamf Pro.</source>
        <translation>這個帳號缺少權限。請在 Jamf Pro 為帳號的角色加上。</translation>
    </message>
    <message>
        <source>This account lacks the privilege %1. Add it to the account&apos;s role in Jamf Pro.</source>
        <translation>這個帳號缺少 %1 權限。請在 Jamf Pro 為帳號的角色加上。</translation>
    </message>
    <message>
        <source>There is no Jamf Pro at this address. Check the address.</source>
        <translation>這個位址沒有 Jamf Pro。請檢查位址。</translation>
    </message>
    <message>
        <source>%1 answers, but not as Jamf Pro does. Check the address.</source>
        <translation>%1 有回應，但不是 Jamf Pro。請檢查位址。</translation>
    </message>
    <message>
        <source>This version of Jamf Pro does not tell it.</source>
        <translation>這個版本的 Jamf Pro 不提供這項資料。</translation>
    </message>
    <message>
        <source>This version of Jamf Pro does not tell it: %1 is unknown there.</source>
        <translation>這個版本的 Jamf Pro 不提供這項資料（沒有 %1）。</translation>
    </message>
    <message>
        <source>The Jamf Pro server has a fault of its own. Try again later.</source>
        <translation>Jamf Pro 伺服器本身發生錯誤。請稍後再試。</translation>
    </message>
    <message>
        <source>The Jamf Pro server has a fault of its own (status %1). Try again later.</source>
        <translation>Jamf Pro 伺服器本身發生錯誤（狀態碼 %1）。請稍後再試。</translation>
    </message>
    <message>
        <source>The Jamf Pro server refused this request.</source>
        <translation>Jamf Pro 伺服器拒絕這項要求。</translation>
    </message>
    <message>
        <source>The Jamf Pro server refused this request with status %1 (%2).</source>
        <translation>Jamf Pro 伺服器拒絕這項要求，狀態碼 %1（%2）。</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. A proxy or web filter may have changed it.</source>
        <translation>無法讀取伺服器的回應，可能被代理伺服器或網頁過濾器更動過。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to %1 cannot be read. A proxy or web filter may have changed it.</source>
        <translation>無法讀取伺服器對 %1 的回應，可能被代理伺服器或網頁過濾器更動過。</translation>
    </message>
    <message>
        <source>Nothing was sent: this version of Jamf Pro does not have this action.</source>
        <translation>沒有送出：這個版本的 Jamf Pro 沒有這個動作。</translation>
    </message>
    <message>
        <source>Nothing was sent: renewing MDM profiles is switched off on this server. Switch it on in Jamf Pro.</source>
        <translation>沒有送出：這部伺服器已關閉 MDM 描述檔更新。請在 Jamf Pro 開啟。</translation>
    </message>
    <message>
        <source>The Jamf Pro server warns of something.</source>
        <translation>Jamf Pro 伺服器發出警告。</translation>
    </message>
    <message>
        <source>New devices may be missing: Jamf Pro could not synchronise with Apple. Open this token in Jamf Pro.</source>
        <translation>可能少了新裝置：Jamf Pro 無法與 Apple 同步。請在 Jamf Pro 開啟這個權杖。</translation>
    </message>
    <message>
        <source>New devices may be missing: Jamf Pro could not synchronise with Apple (%1). Open this token in Jamf Pro.</source>
        <translation>可能少了新裝置：Jamf Pro 無法與 Apple 同步（%1）。請在 Jamf Pro 開啟這個權杖。</translation>
    </message>
    <message>
        <source>Licences go elsewhere: another server has taken over this content token. Use a token for one server only.</source>
        <translation>授權已轉到別處：另一個伺服器接管了這個內容權杖。一個權杖只能給一個伺服器使用。</translation>
    </message>
    <message>
        <source>Some devices no longer take commands: their MDM profile has ended. Enrol them again.</source>
        <translation>有些裝置已無法接收指令：MDM 描述檔已到期。請重新註冊這些裝置。</translation>
    </message>
    <message>
        <source>Devices that no longer take commands, for their MDM profile has ended: %1. Enrol them again.</source>
        <translation>%1 部裝置的 MDM 描述檔已到期，無法接收指令。請重新註冊這些裝置。</translation>
    </message>
    <message>
        <source>No end date is known: the Jamf Pro server does not tell it.</source>
        <translation>到期日未知：Jamf Pro 伺服器沒有提供。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Server and version</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>伺服器與版本</translation>
    </message>
    <message>
        <source>Address for devices</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>給裝置的位址</translation>
    </message>
    <message>
        <source>Server tokens</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>伺服器權杖</translation>
    </message>
    <message>
        <source>Content tokens</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>內容權杖</translation>
    </message>
    <message>
        <source>SSO signing certificate</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>SSO 簽署憑證</translation>
    </message>
    <message>
        <source>Identity provider&apos;s certificate</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>身分識別提供者的憑證</translation>
    </message>
    <message>
        <source>LDAP keystores</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>LDAP 金鑰庫</translation>
    </message>
    <message>
        <source>GSX certificate</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>GSX 憑證</translation>
    </message>
    <message>
        <source>Supervision identities</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>監管身分</translation>
    </message>
    <message>
        <source>Cloud Services Connection</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>Cloud Services Connection</translation>
    </message>
    <message>
        <source>AD CS certificates</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>AD CS 憑證</translation>
    </message>
    <message>
        <source>DigiCert certificates</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>DigiCert 憑證</translation>
    </message>
    <message>
        <source>Venafi certificates</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>Venafi 憑證</translation>
    </message>
    <message>
        <source>Built-in CA</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>內建 CA</translation>
    </message>
    <message>
        <source>MDM profiles</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>MDM 描述檔</translation>
    </message>
    <message>
        <source>Provisioning profiles</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>佈建描述檔</translation>
    </message>
    <message>
        <source>Inventory</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>裝置清單</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Send blank push</source>
        <translation>傳送空白推播</translation>
    </message>
    <message>
        <source>Renew MDM profile</source>
        <translation>更新 MDM 描述檔</translation>
    </message>
    <message>
        <source>Cancel waiting commands</source>
        <translation>取消待處理的指令</translation>
    </message>
    <message>
        <source>Update inventory</source>
        <translation>更新裝置資訊</translation>
    </message>
    <message numerus="yes">
        <source>The MDM profile of %n device(s) ends within %1 days.</source>
        <translation>
            <numerusform>%n 部裝置的 MDM 描述檔 %1 天內到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>No device takes commands: Apple has revoked the push certificate.</source>
        <translation>Apple 已撤銷推播憑證，裝置無法接收指令。</translation>
    </message>
    <message>
        <source>No device takes commands: the push certificate has expired.</source>
        <translation>推播憑證已過期，裝置無法接收指令。</translation>
    </message>
    <message>
        <source>The push certificate expires soon.</source>
        <translation>推播憑證即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>The push certificate expires in %n day(s).</source>
        <translation>
            <numerusform>推播憑證 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Self Service no longer sends notifications: the push proxy certificate has expired.</source>
        <translation>推播代理憑證已過期，Self Service 無法傳送通知。</translation>
    </message>
    <message>
        <source>New devices no longer enrol by themselves: a server token has expired.</source>
        <translation>伺服器權杖已過期，新裝置無法自動註冊。</translation>
    </message>
    <message>
        <source>New devices no longer enrol by themselves: the server token “%1” has expired.</source>
        <translation>「%1」的伺服器權杖已過期，新裝置無法自動註冊。</translation>
    </message>
    <message>
        <source>A server token expires soon.</source>
        <translation>伺服器權杖即將到期。</translation>
    </message>
    <message>
        <source>The server token “%1” expires soon.</source>
        <translation>「%1」的伺服器權杖即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>A server token expires in %n day(s).</source>
        <translation>
            <numerusform>伺服器權杖 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server token “%1” expires in %n day(s).</source>
        <translation>
            <numerusform>「%1」的伺服器權杖 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps can no longer be installed: a content token has expired.</source>
        <translation>內容權杖已過期，無法再安裝 App。</translation>
    </message>
    <message>
        <source>Apps can no longer be installed: the content token “%1” has expired.</source>
        <translation>「%1」的內容權杖已過期，無法再安裝 App。</translation>
    </message>
    <message>
        <source>A content token expires soon.</source>
        <translation>內容權杖即將到期。</translation>
    </message>
    <message>
        <source>The content token “%1” expires soon.</source>
        <translation>「%1」的內容權杖即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>A content token expires in %n day(s).</source>
        <translation>
            <numerusform>內容權杖 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content token “%1” expires in %n day(s).</source>
        <translation>
            <numerusform>「%1」的內容權杖 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps can no longer be installed: a content token is revoked.</source>
        <translation>內容權杖已被撤銷，無法再安裝 App。</translation>
    </message>
    <message>
        <source>Apps can no longer be installed: the content token “%1” is revoked.</source>
        <translation>「%1」的內容權杖已被撤銷，無法再安裝 App。</translation>
    </message>
    <message>
        <source>Devices can no longer be managed: the built-in CA has expired.</source>
        <translation>內建 CA 已過期，無法再管理裝置。</translation>
    </message>
    <message>
        <source>The built-in CA expires soon.</source>
        <translation>內建 CA 即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>The built-in CA expires in %n day(s).</source>
        <translation>
            <numerusform>內建 CA %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in CA could not be renewed. Renew it in Jamf Pro.</source>
        <translation>內建 CA 更新失敗。請在 Jamf Pro 更新。</translation>
    </message>
    <message>
        <source>The built-in CA has been renewed.</source>
        <translation>內建 CA 已更新。</translation>
    </message>
    <message>
        <source>Users are no longer found: the keystore of an LDAP server has expired.</source>
        <translation>LDAP 金鑰庫已過期，無法查詢使用者。</translation>
    </message>
    <message>
        <source>Users are no longer found: the LDAP keystore “%1” has expired.</source>
        <translation>「%1」的 LDAP 金鑰庫已過期，無法查詢使用者。</translation>
    </message>
    <message>
        <source>The keystore of an LDAP server expires soon.</source>
        <translation>LDAP 金鑰庫即將到期。</translation>
    </message>
    <message>
        <source>The LDAP keystore “%1” expires soon.</source>
        <translation>「%1」的 LDAP 金鑰庫即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>The keystore of an LDAP server expires in %n day(s).</source>
        <translation>
            <numerusform>LDAP 金鑰庫 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The LDAP keystore “%1” expires in %n day(s).</source>
        <translation>
            <numerusform>「%1」的 LDAP 金鑰庫 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Warranties are no longer looked up: the GSX certificate has expired.</source>
        <translation>GSX 憑證已過期，無法查詢保固。</translation>
    </message>
    <message>
        <source>The GSX certificate expires soon.</source>
        <translation>GSX 憑證即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>The GSX certificate expires in %n day(s).</source>
        <translation>
            <numerusform>GSX 憑證 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles can no longer be signed: the MDM signing certificate has expired.</source>
        <translation>MDM 簽署憑證已過期，無法再簽署描述檔。</translation>
    </message>
    <message>
        <source>The MDM signing certificate expires soon.</source>
        <translation>MDM 簽署憑證即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>The MDM signing certificate expires in %n day(s).</source>
        <translation>
            <numerusform>MDM 簽署憑證 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The MDM signing certificate expires today.</source>
        <translation>MDM 簽署憑證今天到期。</translation>
    </message>
    <message>
        <source>Single sign-on may fail: its signing certificate has expired.</source>
        <translation>SSO 簽署憑證已過期，單一登入可能失效。</translation>
    </message>
    <message>
        <source>The SSO signing certificate expires soon.</source>
        <translation>SSO 簽署憑證即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>The SSO signing certificate expires in %n day(s).</source>
        <translation>
            <numerusform>SSO 簽署憑證 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Single sign-on fails: the identity provider&apos;s certificate has expired.</source>
        <translation>身分識別提供者的憑證已過期，無法使用單一登入。</translation>
    </message>
    <message>
        <source>The identity provider&apos;s certificate expires soon.</source>
        <translation>身分識別提供者的憑證即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider&apos;s certificate expires in %n day(s).</source>
        <translation>
            <numerusform>身分識別提供者的憑證 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices no longer reach Jamf Pro: its TLS certificate has expired.</source>
        <translation>Jamf Pro 的 TLS 憑證已過期，裝置無法連上。</translation>
    </message>
    <message>
        <source>The TLS certificate of the Jamf Pro server expires soon.</source>
        <translation>Jamf Pro 伺服器的 TLS 憑證即將到期。</translation>
    </message>
    <message numerus="yes">
        <source>The TLS certificate of the Jamf Pro server expires in %n day(s).</source>
        <translation>
            <numerusform>Jamf Pro 伺服器的 TLS 憑證 %n 天後到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>New devices of “%1” cannot enrol until an Administrator accepts Apple&apos;s new terms.</source>
        <translation>管理者同意 Apple 新條款之前，「%1」的新裝置無法註冊。</translation>
    </message>
    <message>
        <source>Classes are not brought up to date until an Administrator accepts Apple&apos;s new terms.</source>
        <translation>管理者同意 Apple 新條款之前，班級資料不會更新。</translation>
    </message>
    <message>
        <source>No device takes commands: Jamf Pro cannot reach Apple&apos;s push service.</source>
        <translation>Jamf Pro 連不上 Apple 推播服務，裝置無法接收指令。</translation>
    </message>
    <message>
        <source>Jamf Pro cannot reach the service for device compliance.</source>
        <translation>Jamf Pro 連不上裝置合規服務。</translation>
    </message>
    <message>
        <source>Jamf Pro cannot reach the service for conditional access.</source>
        <translation>Jamf Pro 連不上條件式存取服務。</translation>
    </message>
    <message>
        <source>Jamf Pro cannot reach BeyondCorp.</source>
        <translation>Jamf Pro 連不上 BeyondCorp。</translation>
    </message>
    <message>
        <source>The Healthcare Listener cannot use its port.</source>
        <translation>Healthcare Listener 無法使用它的連接埠。</translation>
    </message>
    <message>
        <source>The Healthcare Listener reports a fault.</source>
        <translation>Healthcare Listener 回報錯誤。</translation>
    </message>
    <message>
        <source>A Jamf Infrastructure Manager reports a fault.</source>
        <translation>Jamf Infrastructure Manager 回報錯誤。</translation>
    </message>
    <message>
        <source>The Jamf Infrastructure Manager “%1” reports a fault.</source>
        <translation>Jamf Infrastructure Manager「%1」回報錯誤。</translation>
    </message>
    <message>
        <source>Passwords can be read on the way: an LDAP server is used without TLS.</source>
        <translation>LDAP 伺服器沒有使用 TLS，密碼可能在傳輸途中被讀取。</translation>
    </message>
    <message>
        <source>Passwords can be read on the way: the LDAP server “%1” is used without TLS.</source>
        <translation>LDAP 伺服器「%1」沒有使用 TLS，密碼可能在傳輸途中被讀取。</translation>
    </message>
    <message>
        <source>Users are not found: an LDAP server does not answer.</source>
        <translation>LDAP 伺服器沒有回應，無法查詢使用者。</translation>
    </message>
    <message>
        <source>Users are not found: the LDAP server “%1” does not answer.</source>
        <translation>LDAP 伺服器「%1」沒有回應，無法查詢使用者。</translation>
    </message>
    <message>
        <source>The LDAP server answers again.</source>
        <translation>LDAP 伺服器已恢復回應。</translation>
    </message>
    <message>
        <source>The LDAP server “%1” answers again.</source>
        <translation>LDAP 伺服器「%1」已恢復回應。</translation>
    </message>
    <message>
        <source>Jamf Pro has lost its connection to Microsoft Intune.</source>
        <translation>Jamf Pro 與 Microsoft Intune 的連線已中斷。</translation>
    </message>
    <message>
        <source>Jamf Pro could not send its inventory to Microsoft Intune.</source>
        <translation>Jamf Pro 無法把裝置清單傳送到 Microsoft Intune。</translation>
    </message>
    <message>
        <source>Microsoft Intune refuses to sign in Jamf Pro.</source>
        <translation>Microsoft Intune 拒絕 Jamf Pro 登入。</translation>
    </message>
    <message>
        <source>Platform Single Sign-on fails: an address that it needs does not answer.</source>
        <translation>Platform SSO 需要的位址沒有回應，無法使用。</translation>
    </message>
    <message>
        <source>Single sign-on will fail unless the identity provider signs responses and assertions.</source>
        <translation>身分識別提供者必須簽署回應與聲明，否則單一登入將會失效。</translation>
    </message>
    <message>
        <source>Users may be out of date: the directory waits to be synchronised.</source>
        <translation>目錄正等待同步，使用者資料可能不是最新的。</translation>
    </message>
    <message>
        <source>Jamf Pro cannot reach Jamf Protect.</source>
        <translation>Jamf Pro 連不上 Jamf Protect。</translation>
    </message>
    <message>
        <source>address</source>
        <comment>part of a connection</comment>
        <translation>位址</translation>
    </message>
    <message>
        <source>account</source>
        <comment>part of a connection</comment>
        <translation>帳號</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>part of a connection</comment>
        <translation>密碼或密鑰</translation>
    </message>
    <message>
        <source>Likely the same as another one here. Say whether it is.</source>
        <translation>可能和這裡的另一項是同一個，請確認。</translation>
    </message>
    <message>
        <source>Likely the same as “%1” in %2.</source>
        <translation>可能和「%1」是同一個（見於 %2）。</translation>
    </message>
    <message>
        <source>Nothing was sent: the address of this connection was changed since its secret was entered here. If that is right, enter the secret again in Settings &gt; Connections.</source>
        <translation>未傳送任何資料：在這裡輸入密鑰之後，這個連線的位址已變更。若變更無誤，請到「設定 &gt; 連線」重新輸入密碼或密鑰。</translation>
    </message>
    <message>
        <source>Nothing was sent: the address of this connection was changed from %1 to %2. If that is right, enter the secret again in Settings &gt; Connections.</source>
        <translation>未傳送任何資料：這個連線的位址已從 %1 改為 %2。若變更無誤，請到「設定 &gt; 連線」重新輸入密碼或密鑰。</translation>
    </message>
    <message>
        <source>Nothing was sent: the account of this connection was changed since its secret was entered here. If that is right, enter the secret again in Settings &gt; Connections.</source>
        <translation>未傳送任何資料：在這裡輸入密鑰之後，這個連線的帳號已變更。若變更無誤，請到「設定 &gt; 連線」重新輸入密碼或密鑰。</translation>
    </message>
    <message>
        <source>Nothing was sent: the account of this connection was changed from “%1” to “%2”. If that is right, enter the secret again in Settings &gt; Connections.</source>
        <translation>未傳送任何資料：這個連線的帳號已從「%1」改為「%2」。若變更無誤，請到「設定 &gt; 連線」重新輸入密碼或密鑰。</translation>
    </message>
    <message>
        <source>Nothing was sent: the own CA of this connection was changed since its secret was entered here. If that is right, enter the secret again in Settings &gt; Connections.</source>
        <translation>未傳送任何資料：在這裡輸入密鑰之後，這個連線的自有 CA 已變更。若變更無誤，請到「設定 &gt; 連線」重新輸入密碼或密鑰。</translation>
    </message>
    <message>
        <source>Nothing was sent: the proxy of this connection was changed since its password was entered here. If that is right, enter it again in Settings &gt; Connections.</source>
        <translation>未傳送任何資料：在這裡輸入密碼之後，這個連線的代理伺服器已變更。若變更無誤，請到「設定 &gt; 連線」重新輸入密碼。</translation>
    </message>
    <message>
        <source>Nothing was sent: the proxy of this connection was changed from “%1” to “%2”. If that is right, enter its password again in Settings &gt; Connections.</source>
        <translation>未傳送任何資料：這個連線的代理伺服器已從「%1」改為「%2」。若變更無誤，請到「設定 &gt; 連線」重新輸入它的密碼。</translation>
    </message>
    <message>
        <source>Nobody can enrol a device with this invitation any more.</source>
        <translation>這份邀請將無法再用來註冊裝置。</translation>
    </message>
    <message>
        <source>Nobody can enrol a device with this invitation.</source>
        <translation>這份邀請已無法用來註冊裝置。</translation>
    </message>
    <message>
        <source>Send a new invitation where devices still have to be enrolled.</source>
        <translation>還有裝置要註冊時，請送出新的邀請。</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <comment>fact</comment>
        <translation>有效的邀請</translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <comment>fact</comment>
        <translation>已結束的邀請</translation>
    </message>
    <message>
        <source>The Jamf Pro server signs in, but refuses each new token here. Its own clock or a proxy before it may be the reason.</source>
        <translation>Jamf Pro 伺服器接受登入，卻在這裡拒絕每一個新權杖。原因可能是伺服器的時鐘，或它前面的代理伺服器。</translation>
    </message>
    <message>
        <source>%1 signs in, but refuses each new token here. Its own clock or a proxy before it may be the reason.</source>
        <translation>%1 接受登入，卻在這裡拒絕每一個新權杖。原因可能是伺服器的時鐘，或它前面的代理伺服器。</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>TLS 憑證</translation>
    </message>
    <message>
        <source>Enrolment invitations</source>
        <comment>what is read of Jamf Pro</comment>
        <translation>註冊邀請</translation>
    </message>
    <message>
        <source>Enrolment invitation</source>
        <comment>kind</comment>
        <translation>註冊邀請</translation>
    </message>
    <message>
        <source>This is not a client identifier of Apple. It begins with SCHOOLAPI or BUSINESSAPI.</source>
        <translation>這不是 Apple 的 Client ID。它會以 SCHOOLAPI 或 BUSINESSAPI 開頭。</translation>
    </message>
    <message>
        <source>“%1” is not a client identifier of Apple. It begins with SCHOOLAPI or BUSINESSAPI.</source>
        <translation>「%1」不是 Apple 的 Client ID。它會以 SCHOOLAPI 或 BUSINESSAPI 開頭。</translation>
    </message>
    <message>
        <source>There is no private key in it. Take the .pem file that Apple gave out with the API account.</source>
        <translation>其中沒有私密金鑰。請使用建立 API 帳號時從 Apple 取得的 .pem 檔案。</translation>
    </message>
    <message>
        <source>The private key is locked by a password. Take the .pem file as Apple gave it out.</source>
        <translation>這把私密金鑰有密碼保護。請使用 Apple 原本提供的 .pem 檔案。</translation>
    </message>
    <message>
        <source>This key is of another kind. Choose the .pem file that Apple gave out with the API account.</source>
        <translation>這是另一種金鑰。請選擇建立 API 帳號時從 Apple 取得的 .pem 檔案。</translation>
    </message>
    <message>
        <source>This key is of another kind (%1). Choose the .pem file that Apple gave out with the API account.</source>
        <translation>這是另一種金鑰（%1）。請選擇建立 API 帳號時從 Apple 取得的 .pem 檔案。</translation>
    </message>
    <message>
        <source>Nothing was sent to Apple: something is missing.</source>
        <translation>沒有送出任何資料給 Apple：內容不完整。</translation>
    </message>
    <message>
        <source>Nothing was sent to Apple: something is missing (%1).</source>
        <translation>沒有送出任何資料給 Apple：內容不完整（%1）。</translation>
    </message>
    <message>
        <source>Nothing was sent to Apple: these are too many devices at once.</source>
        <translation>沒有送出任何資料給 Apple：一次的裝置太多。</translation>
    </message>
    <message>
        <source>Nothing was sent to Apple: %1 devices are too many at once. The most is %2.</source>
        <translation>沒有送出任何資料給 Apple：一次 %1 部裝置太多，最多 %2 部。</translation>
    </message>
    <message>
        <source>Nothing was sent to Apple: the deadline is too far ahead.</source>
        <translation>沒有送出任何資料給 Apple：期限太遠。</translation>
    </message>
    <message>
        <source>Nothing was sent to Apple: the deadline is more than %1 days ahead.</source>
        <translation>沒有送出任何資料給 Apple：期限在 %1 天之後。</translation>
    </message>
    <message>
        <source>Apple does not accept this key. It may have been revoked, or the identifiers are not those of this key.</source>
        <translation>Apple 不接受這把金鑰。它可能已被撤銷，或識別碼不屬於這把金鑰。</translation>
    </message>
    <message>
        <source>%1 does not accept the key of “%2”. It may have been revoked, or the identifiers are not those of this key.</source>
        <translation>%1 不接受「%2」的金鑰。它可能已被撤銷，或識別碼不屬於這把金鑰。</translation>
    </message>
    <message>
        <source>This API account may not use this service. Check where the account was made.</source>
        <translation>這個 API 帳號不能使用這項服務。請檢查帳號是在哪裡建立的。</translation>
    </message>
    <message>
        <source>%1 does not let this API account use %2. Check where the account was made.</source>
        <translation>%1 不讓這個 API 帳號使用 %2。請檢查帳號是在哪裡建立的。</translation>
    </message>
    <message>
        <source>Apple refused the request to sign in. Try again later.</source>
        <translation>Apple 拒絕了登入要求。請稍後再試。</translation>
    </message>
    <message>
        <source>%1 refused the request to sign in (%2). Try again later.</source>
        <translation>%1 拒絕了登入要求（%2）。請稍後再試。</translation>
    </message>
    <message>
        <source>Apple refuses requests right after signing in. Check the API account at Apple.</source>
        <translation>登入之後，Apple 仍拒絕要求。請到 Apple 檢查這個 API 帳號。</translation>
    </message>
    <message>
        <source>%1 refuses requests right after signing in. Check the API account at Apple. Apple&apos;s reference: %2.</source>
        <translation>登入之後，%1 仍拒絕要求。請到 Apple 檢查這個 API 帳號。Apple 的參考編號：%2。</translation>
    </message>
    <message>
        <source>Apple does not know what was asked for. It may have been released or removed.</source>
        <translation>Apple 找不到要查詢的項目，可能已被釋出或移除。</translation>
    </message>
    <message>
        <source>Apple does not know %1. It may have been released or removed. Apple&apos;s reference: %2.</source>
        <translation>Apple 找不到 %1，可能已被釋出或移除。Apple 的參考編號：%2。</translation>
    </message>
    <message>
        <source>Apple refused this request.</source>
        <translation>Apple 拒絕了這項要求。</translation>
    </message>
    <message>
        <source>Apple refused this request (%1). Apple&apos;s reference: %2.</source>
        <translation>Apple 拒絕了這項要求（%1）。Apple 的參考編號：%2。</translation>
    </message>
    <message>
        <source>Apple did not accept this: a device or server is not of this organisation, or a date is out of range.</source>
        <translation>Apple 沒有接受：有裝置或伺服器不屬於這個機構，或日期超出範圍。</translation>
    </message>
    <message>
        <source>Apple did not accept this: a device or server is not of this organisation, or a date is out of range (%1). Apple&apos;s reference: %2.</source>
        <translation>Apple 沒有接受：有裝置或伺服器不屬於這個機構，或日期超出範圍（%1）。Apple 的參考編號：%2。</translation>
    </message>
    <message>
        <source>Apple&apos;s service has a fault of its own. Try again later.</source>
        <translation>Apple 的服務本身發生錯誤。請稍後再試。</translation>
    </message>
    <message>
        <source>Apple&apos;s service has a fault of its own (status %1). Try again later. Apple&apos;s reference: %2.</source>
        <translation>Apple 的服務本身發生錯誤（狀態碼 %1）。請稍後再試。Apple 的參考編號：%2。</translation>
    </message>
    <message>
        <source>Reading stopped: Apple gave the same page again. Try again later.</source>
        <translation>已停止讀取：Apple 重複給了同一頁。請稍後再試。</translation>
    </message>
    <message>
        <source>A web page came instead of Apple&apos;s answer. It may be from a proxy or web filter, or Apple is at work on the service.</source>
        <translation>收到的是網頁，不是 Apple 的回應。它可能來自代理伺服器或網頁過濾器，或 Apple 正在維護這項服務。</translation>
    </message>
    <message>
        <source>%1 gave a web page instead of an answer (status %2). It may be from a proxy or web filter, or Apple is at work on the service.</source>
        <translation>%1 給的是網頁，不是回應（狀態碼 %2）。它可能來自代理伺服器或網頁過濾器，或 Apple 正在維護這項服務。</translation>
    </message>
    <message>
        <source>Apple&apos;s answer cannot be read. A proxy or web filter may have changed it.</source>
        <translation>無法讀取 Apple 的回應，可能被代理伺服器或網頁過濾器更動過。</translation>
    </message>
    <message>
        <source>Apple keeps no log of this activity.</source>
        <translation>Apple 沒有這項活動的記錄檔。</translation>
    </message>
    <message>
        <source>The log of this activity could not be fetched. Look for it at Apple.</source>
        <translation>無法取得這項活動的記錄檔。請到 Apple 查看。</translation>
    </message>
    <message>
        <source>%1 did not give the log of this activity (status %2). Look for it at Apple.</source>
        <translation>%1 沒有提供這項活動的記錄檔（狀態碼 %2）。請到 Apple 查看。</translation>
    </message>
    <message>
        <source>The log of this activity was not fetched: its address is not safe.</source>
        <translation>沒有取得這項活動的記錄檔：它的位址不安全。</translation>
    </message>
    <message>
        <source>server</source>
        <comment>part of an activity</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>part of an activity</comment>
        <translation>裝置</translation>
    </message>
    <message>
        <source>A push certificate of another topic has lapsed. Devices that were enrolled with it need that one renewed; this one does not take its place.</source>
        <translation>另一個主題的推播憑證已經到期。以它註冊的裝置需要更新那一張；這一張無法取代它。</translation>
    </message>
    <message>
        <source>Renew the certificate at the AD CS Connector, DigiCert or Venafi, and upload it to Jamf Pro.</source>
        <translation>請在 AD CS Connector、DigiCert 或 Venafi 更新憑證，再上傳到 Jamf Pro。</translation>
    </message>
    <message>
        <source>CA connector certificate</source>
        <comment>kind</comment>
        <translation>CA 連接器憑證</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. Check its address, user name and password.</source>
        <translation>代理伺服器沒有讓連線通過。請檢查它的位址、使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through (%2). Check the proxy&apos;s address, user name and password.</source>
        <translation>代理伺服器沒有讓 %1 的連線通過（%2）。請檢查代理伺服器的位址、使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>Apple has new terms that nobody has accepted. An administrator must sign in to Apple School Manager and accept them.</source>
        <translation>Apple 有新條款，還沒有人接受。必須由管理員登入 Apple 校務管理接受條款。</translation>
    </message>
    <message>
        <source>Apple has new terms that nobody has accepted. An administrator must sign in to Apple School Manager and accept them. Apple&apos;s reference: %1.</source>
        <translation>Apple 有新條款，還沒有人接受。必須由管理員登入 Apple 校務管理接受條款。Apple 的參考編號：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>to begin</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登入</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>being fetched</comment>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Device management services</source>
        <comment>being fetched</comment>
        <translation>裝置管理服務</translation>
    </message>
    <message>
        <source>Assignments</source>
        <comment>being fetched</comment>
        <translation>指派</translation>
    </message>
    <message>
        <source>Assignments to “%1”</source>
        <comment>being fetched</comment>
        <translation>指派給「%1」的裝置</translation>
    </message>
    <message>
        <source>Mobile devices</source>
        <comment>being fetched</comment>
        <translation>行動裝置</translation>
    </message>
    <message>
        <source>Computers</source>
        <comment>being fetched</comment>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>fetching</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>row of a test</comment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>row of a test</comment>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Device management services</source>
        <comment>row of a test</comment>
        <translation>裝置管理服務</translation>
    </message>
    <message>
        <source>AppleCare coverage</source>
        <comment>row of a test</comment>
        <translation>AppleCare 保固</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未嘗試</translation>
    </message>
    <message>
        <source>Apple takes the key</source>
        <translation>Apple 接受金鑰</translation>
    </message>
    <message>
        <source>%1, and more</source>
        <comment>1,000 devices</comment>
        <translation>%1，還有更多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>device management services</comment>
        <translation>
            <numerusform>找到 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>可以讀取</translation>
    </message>
    <message>
        <source>%1: waiting until %2, because the service asked to</source>
        <comment>devices; 10:42:07</comment>
        <translation>%1：等到 %2，因為對方服務要求等待</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln page(s)</source>
        <comment>devices</comment>
        <translation>
            <numerusform>共 %Ln 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <comment>stage; 2,000 of 5,000, on 1 page</comment>
        <translation>%1：%2／%3，%4</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>stage; 2,000 devices; on 2 pages</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 (went on where it was cut off)</source>
        <comment>progress</comment>
        <translation>%1（從中斷處接續）</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>devices</comment>
        <translation>%1 部新增</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>devices</comment>
        <translation>%1 部變更</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <comment>devices</comment>
        <translation>%1 部改指派</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <comment>devices</comment>
        <translation>%1 部消失</translation>
    </message>
    <message>
        <source>%1, nothing new</source>
        <comment>2,000 devices</comment>
        <translation>%1，沒有變化</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>2,000 devices; 6 new, 3 changed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>AppleCare coverage is known of all devices.</source>
        <translation>所有裝置的 AppleCare 保固都已取得。</translation>
    </message>
    <message numerus="yes">
        <source>AppleCare coverage of %Ln device(s) is still to be fetched, which takes about %1.</source>
        <translation>
            <numerusform>還有 %Ln 部裝置的 AppleCare 保固要取得，大約需要 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is fetching these devices into the same database just now. Nothing is lost; fetch again when it is done.</source>
        <translation>另一個程式正把這些裝置取到同一個資料庫。沒有資料遺失；等它完成後再取得一次。</translation>
    </message>
    <message>
        <source>There is no device with this serial number.</source>
        <translation>沒有這個序號的裝置。</translation>
    </message>
    <message>
        <source>There is no device with the serial number “%1”.</source>
        <translation>沒有序號為「%1」的裝置。</translation>
    </message>
    <message>
        <source>The list could not be written. Check the disk and the folder.</source>
        <translation>無法寫入清單。請檢查磁碟和資料夾。</translation>
    </message>
    <message>
        <source>The condition cannot be read.</source>
        <translation>無法讀懂條件。</translation>
    </message>
    <message>
        <source>The condition cannot be read from character %1 on: “%2”.</source>
        <translation>從第 %1 個字元起無法讀懂條件：「%2」。</translation>
    </message>
    <message>
        <source>The condition names something that devices do not have.</source>
        <translation>條件中提到裝置沒有的項目。</translation>
    </message>
    <message>
        <source>The condition names “%2” at character %1, which devices do not have.</source>
        <translation>條件在第 %1 個字元提到「%2」，裝置沒有這個項目。</translation>
    </message>
    <message>
        <source>No connection that names devices is in use. Add Apple School Manager or Jamf Pro in Settings &gt; Connections, or resume one that is paused.</source>
        <translation>沒有使用中的連線能提供裝置。請在「設定」&gt;「連線」新增 Apple 校務管理或 Jamf Pro，或恢復已暫停的連線。</translation>
    </message>
    <message>
        <source>This connection names no devices.</source>
        <translation>這個連線不提供裝置。</translation>
    </message>
    <message>
        <source>“%1” names no devices.</source>
        <translation>「%1」不提供裝置。</translation>
    </message>
    <message>
        <source>key identifier</source>
        <comment>part of a connection</comment>
        <translation>金鑰識別碼</translation>
    </message>
    <message>
        <source>address to sign in at</source>
        <comment>part of a connection</comment>
        <translation>登入的位址</translation>
    </message>
    <message>
        <source>This list is too large. Split it, or leave out columns.</source>
        <translation>這份清單太大。請分成幾份，或減少欄位。</translation>
    </message>
    <message>
        <source>This list is too large: %1, the most is %2. Split it, or leave out columns.</source>
        <translation>這份清單太大：%1，上限是 %2。請分成幾份，或減少欄位。</translation>
    </message>
    <message>
        <source>This list is too long. Split it.</source>
        <translation>這份清單太長，請分成幾份。</translation>
    </message>
    <message>
        <source>This list has more than %1 rows, at line %2. Split it.</source>
        <translation>這份清單在第 %2 行超過 %1 列，請分成幾份。</translation>
    </message>
    <message>
        <source>This file is not text. Save the table as CSV and choose that file.</source>
        <translation>這個檔案不是文字檔。請把表格另存為 CSV，再選擇該檔案。</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it as CSV in Excel and choose that file.</source>
        <translation>這是 Excel 活頁簿。請在 Excel 另存為 CSV，再選擇該檔案。</translation>
    </message>
    <message>
        <source>No column is headed “Serial Number” in line 1.</source>
        <translation>第 1 行沒有「序號」欄。</translation>
    </message>
    <message>
        <source>No column is headed “Serial Number” in line 1: %1.</source>
        <translation>第 1 行沒有「序號」欄：%1。</translation>
    </message>
    <message>
        <source>A quotation mark in this list has no end.</source>
        <translation>這份清單裡有一個引號沒有結尾。</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 has no end.</source>
        <translation>第 %1 行的引號沒有結尾。</translation>
    </message>
    <message>
        <source>There is no serial number in this list.</source>
        <translation>這份清單裡沒有序號。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>無法讀取這個檔案。</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>無法讀取這個檔案：%1。</translation>
    </message>
    <message>
        <source>The program ended while Apple was being told. Where the devices are now is asked for.</source>
        <translation>送出給 Apple 的途中程式就結束了，正在查詢裝置目前的位置。</translation>
    </message>
    <message>
        <source>There is nothing to send: all devices are left out.</source>
        <translation>沒有可送出的裝置：全部都已略過。</translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <comment>devices</comment>
        <translation>%1 部完成，%2 部失敗</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %n device(s).</source>
        <translation>
            <numerusform>完成：%n 部裝置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple has stopped it. %1.</source>
        <translation>Apple 已中止。%1。</translation>
    </message>
    <message>
        <source>Apple could not do it. %1.</source>
        <translation>Apple 無法完成。%1。</translation>
    </message>
    <message>
        <source>Done, but Apple could not write its log. %1.</source>
        <translation>已完成，但 Apple 無法寫出記錄檔。%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1. Of %n device(s) Apple does not say.</source>
        <translation>
            <numerusform>%1。另有 %n 部 Apple 沒有說明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many devices were done and failed</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Not a serial number</source>
        <translation>不是序號</translation>
    </message>
    <message>
        <source>Not in Apple School Manager</source>
        <translation>不在 Apple 校務管理</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已釋出</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>其他機型系列</translation>
    </message>
    <message>
        <source>Stays assigned</source>
        <translation>維持指派</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>重複列出</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已在該伺服器</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Will be assigned</source>
        <translation>將會指派</translation>
    </message>
    <message>
        <source>Moves to this server</source>
        <translation>移到這個伺服器</translation>
    </message>
    <message>
        <source>Will be unassigned</source>
        <translation>將取消指派</translation>
    </message>
    <message>
        <source>Line %1 of the list</source>
        <translation>清單第 %1 行</translation>
    </message>
    <message>
        <source>Not bought by the school?</source>
        <translation>不是學校購買的？</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <comment>a serial number</comment>
        <translation>是不是 %1？</translation>
    </message>
    <message>
        <source>Macs stay assigned for a repair</source>
        <translation>送修時 Mac 維持指派</translation>
    </message>
    <message>
        <source>Line %1, also in line %2</source>
        <translation>第 %1 行，與第 %2 行重複</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>It has no server</source>
        <translation>沒有指派伺服器</translation>
    </message>
    <message>
        <source>Leaves “%1”</source>
        <comment>a device its server</comment>
        <translation>離開「%1」</translation>
    </message>
    <message>
        <source>No serial</source>
        <comment>devices in a preview</comment>
        <translation>不是序號</translation>
    </message>
    <message>
        <source>Unknown serial</source>
        <comment>devices in a preview</comment>
        <translation>未知序號</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>devices in a preview</comment>
        <translation>已釋出</translation>
    </message>
    <message>
        <source>Other family</source>
        <comment>devices in a preview</comment>
        <translation>其他機型系列</translation>
    </message>
    <message>
        <source>Stays assigned</source>
        <comment>devices in a preview</comment>
        <translation>維持指派</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <comment>devices in a preview</comment>
        <translation>重複列出</translation>
    </message>
    <message>
        <source>Already there</source>
        <comment>devices in a preview</comment>
        <translation>已在該伺服器</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>devices in a preview</comment>
        <translation>未指派</translation>
    </message>
    <message>
        <source>To assign</source>
        <comment>devices in a preview</comment>
        <translation>將指派</translation>
    </message>
    <message>
        <source>To move</source>
        <comment>devices in a preview</comment>
        <translation>將移動</translation>
    </message>
    <message>
        <source>To unassign</source>
        <comment>devices in a preview</comment>
        <translation>將取消指派</translation>
    </message>
    <message numerus="yes">
        <source>%n iPad(s)</source>
        <translation>
            <numerusform>%n 部 iPad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iPhone(s)</source>
        <translation>
            <numerusform>%n 部 iPhone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n 部 Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Apple TV(s)</source>
        <translation>
            <numerusform>%n 部 Apple TV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>families of devices</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>MDM</source>
        <comment>type of a server</comment>
        <translation>MDM</translation>
    </message>
    <message>
        <source>Apple Configurator</source>
        <comment>type of a server</comment>
        <translation>Apple Configurator</translation>
    </message>
    <message>
        <source>Apple&apos;s own</source>
        <comment>type of a server</comment>
        <translation>Apple 內建</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>type of a server</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a server</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>a server</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a server</comment>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>status of a server</comment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Apple has received it</source>
        <translation>Apple 已收到</translation>
    </message>
    <message>
        <source>Apple is preparing it</source>
        <translation>Apple 準備中</translation>
    </message>
    <message>
        <source>It waits its turn at Apple</source>
        <translation>在 Apple 排隊中</translation>
    </message>
    <message>
        <source>Apple is working on it</source>
        <translation>Apple 處理中</translation>
    </message>
    <message>
        <source>Apple is writing the log</source>
        <translation>Apple 正在寫出記錄檔</translation>
    </message>
    <message>
        <source>Apple is stopping it</source>
        <translation>Apple 正在中止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Ended with errors</source>
        <translation>結束，但有錯誤</translation>
    </message>
    <message>
        <source>Ended, some devices failed</source>
        <translation>結束，部分裝置失敗</translation>
    </message>
    <message>
        <source>Done, without a log</source>
        <translation>完成，沒有記錄檔</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>how far Apple is</comment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>what became of a device</comment>
        <translation>尚未得知</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>what became of a device</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>what became of a device</comment>
        <translation>已指派</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>what became of a device</comment>
        <translation>已取消指派</translation>
    </message>
    <message>
        <source>Does not connect by itself</source>
        <comment>a server</comment>
        <translation>不會自行連線</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a server was in contact</comment>
        <translation>從未連線</translation>
    </message>
    <message>
        <source>In contact, %1</source>
        <comment>a server; when</comment>
        <translation>連線正常，%1</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s), since %1</source>
        <translation>
            <numerusform>已 %n 天沒有連線，自 %1 起</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to Apple…</source>
        <translation>正在送出給 Apple…</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>沒有執行任何動作。%1</translation>
    </message>
    <message numerus="yes">
        <source>Apple did it for all %n device(s).</source>
        <translation>
            <numerusform>Apple 已完成 %n 部裝置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether Apple did it is not known. %1</source>
        <translation>不確定 Apple 是否已執行。%1</translation>
    </message>
    <message>
        <source>Apple goes on with it, but it could not be asked. %1</source>
        <translation>Apple 會繼續處理，但目前無法查詢。%1</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n device(s) to “%1”</source>
        <translation>
            <numerusform>把 %n 部裝置指派給「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n device(s) from “%1”</source>
        <translation>
            <numerusform>從「%1」取消指派 %n 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>A push certificate of another topic (%1) has lapsed. Devices that were enrolled with it need that one renewed; this one does not take its place.</source>
        <translation>另一個主題（%1）的推播憑證已經到期。以它註冊的裝置需要更新那一張；這一張無法取代它。</translation>
    </message>
    <message>
        <source>No longer the school&apos;s</source>
        <translation>已不屬於學校</translation>
    </message>
    <message>
        <source>Not for this server</source>
        <translation>不適用這個伺服器</translation>
    </message>
    <message>
        <source>Usually on “%1”</source>
        <translation>通常指派給「%1」</translation>
    </message>
    <message>
        <source>Twice in line %1</source>
        <translation>第 %1 行出現兩次</translation>
    </message>
    <message>
        <source>Cannot migrate</source>
        <translation>無法移轉</translation>
    </message>
    <message>
        <source>Not known to migrate</source>
        <translation>不確定能否移轉</translation>
    </message>
    <message>
        <source>Not migrating</source>
        <translation>沒有移轉</translation>
    </message>
    <message>
        <source>Will be migrated</source>
        <translation>將移轉</translation>
    </message>
    <message>
        <source>Gets the new deadline</source>
        <translation>將套用新期限</translation>
    </message>
    <message>
        <source>Migration is cancelled</source>
        <translation>將取消移轉</translation>
    </message>
    <message>
        <source>Apple says that it cannot</source>
        <translation>Apple 表示無法移轉</translation>
    </message>
    <message>
        <source>Apple does not say whether it can</source>
        <translation>Apple 未說明能否移轉</translation>
    </message>
    <message>
        <source>No migration is open for it</source>
        <translation>沒有進行中的移轉</translation>
    </message>
    <message>
        <source>Cannot migrate</source>
        <comment>devices in a preview</comment>
        <translation>無法移轉</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>devices in a preview</comment>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Not migrating</source>
        <comment>devices in a preview</comment>
        <translation>沒有移轉</translation>
    </message>
    <message>
        <source>To migrate</source>
        <comment>devices in a preview</comment>
        <translation>要移轉</translation>
    </message>
    <message>
        <source>New deadline</source>
        <comment>devices in a preview</comment>
        <translation>新期限</translation>
    </message>
    <message>
        <source>To cancel</source>
        <comment>devices in a preview</comment>
        <translation>要取消</translation>
    </message>
    <message>
        <source>Asked to migrate</source>
        <comment>what became of a device</comment>
        <translation>已要求移轉</translation>
    </message>
    <message>
        <source>Deadline set</source>
        <comment>what became of a device</comment>
        <translation>已設定期限</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>what became of a device</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>沒有要指派的裝置</translation>
    </message>
    <message>
        <source>Nothing to unassign</source>
        <translation>沒有要取消指派的裝置</translation>
    </message>
    <message>
        <source>Nothing to migrate</source>
        <translation>沒有要移轉的裝置</translation>
    </message>
    <message>
        <source>No migration to change</source>
        <translation>沒有可變更的移轉</translation>
    </message>
    <message>
        <source>Assign devices</source>
        <translation>指派裝置</translation>
    </message>
    <message>
        <source>Unassign devices</source>
        <translation>取消指派裝置</translation>
    </message>
    <message>
        <source>Migrate devices</source>
        <translation>移轉裝置</translation>
    </message>
    <message>
        <source>Change the migration deadline</source>
        <translation>變更移轉期限</translation>
    </message>
    <message>
        <source>Cancel migrations</source>
        <translation>取消移轉</translation>
    </message>
    <message numerus="yes">
        <source>%1 go to “%2”</source>
        <comment>devices; a server</comment>
        <translation>
            <numerusform>指派給「%2」：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leave their server</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%1將離開原本的伺服器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 migrate to “%2” by %3</source>
        <comment>devices; a server; a date</comment>
        <translation>
            <numerusform>%3前移轉到「%2」：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have to migrate by %2</source>
        <comment>devices; a date</comment>
        <translation>
            <numerusform>%1須在 %2前移轉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer have to migrate</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%1不必再移轉</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the new management only after their next erase or first start. Nothing on them changes now.</source>
        <translation>下次抹除或首次啟動之後才會套用新的管理，裝置上目前不會有任何改變。</translation>
    </message>
    <message>
        <source>They stay managed until they are erased. After that they start without the school&apos;s management. They still belong to the school.</source>
        <translation>抹除之前仍受管理；抹除後啟動時不再套用學校的管理。裝置仍屬於學校。</translation>
    </message>
    <message>
        <source>Whoever uses them is asked to move to the new management, without erasing. At the deadline the device moves by itself.</source>
        <translation>系統會請使用者改用新的管理，不必抹除裝置；期限一到，裝置會自行移轉。</translation>
    </message>
    <message>
        <source>Only the deadline changes. At the deadline the device moves by itself.</source>
        <translation>只變更期限；期限一到，裝置會自行移轉。</translation>
    </message>
    <message>
        <source>Nobody is asked to move any more. What has moved already stays where it is.</source>
        <translation>不再要求移轉，已移轉的裝置維持現狀。</translation>
    </message>
    <message>
        <source>Before a repair, unassign iPad, iPhone and Apple TV. Leave Macs assigned.</source>
        <translation>送修前，請取消指派 iPad、iPhone 和 Apple TV；Mac 維持指派。</translation>
    </message>
    <message>
        <source>Not every organisation and device can migrate. What Apple does not allow it refuses, and nothing changes there.</source>
        <translation>並非每個機構和裝置都能移轉。Apple 不允許的會直接拒絕，裝置不會有任何改變。</translation>
    </message>
    <message>
        <source>assign %1</source>
        <comment>typed to confirm</comment>
        <translation>指派 %1</translation>
    </message>
    <message>
        <source>unassign %1</source>
        <comment>typed to confirm</comment>
        <translation>取消指派 %1</translation>
    </message>
    <message>
        <source>migrate %1</source>
        <comment>typed to confirm</comment>
        <translation>移轉 %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <comment>typed to confirm</comment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <comment>typed to confirm</comment>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <comment>devices</comment>
        <translation>指派 %1</translation>
    </message>
    <message>
        <source>Unassign %1</source>
        <comment>devices</comment>
        <translation>取消指派 %1</translation>
    </message>
    <message>
        <source>Migrate %1</source>
        <comment>devices</comment>
        <translation>移轉 %1</translation>
    </message>
    <message>
        <source>Set the deadline of %1</source>
        <comment>devices</comment>
        <translation>設定 %1的期限</translation>
    </message>
    <message>
        <source>Cancel the migration of %1</source>
        <comment>devices</comment>
        <translation>取消 %1的移轉</translation>
    </message>
    <message numerus="yes">
        <source>Migrate %n device(s) to “%1” by %2</source>
        <translation>
            <numerusform>%2前將 %n 部裝置移轉到「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Migration deadline of %n device(s): %1</source>
        <translation>
            <numerusform>%n 部裝置的移轉期限：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the migration of %n device(s)</source>
        <translation>
            <numerusform>取消 %n 部裝置的移轉</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>terms, instead of a countdown</comment>
        <translation>未同意</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>instead of a countdown</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>In use here since %1.</source>
        <comment>a key</comment>
        <translation>自 %1起在此使用。</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>Client ID</source>
        <comment>fact</comment>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Key ID</source>
        <comment>fact</comment>
        <translation>金鑰 ID</translation>
    </message>
    <message>
        <source>It has been in use here for over a year. Replace it by a new one.</source>
        <translation>已在此使用超過一年。請換成新的。</translation>
    </message>
    <message>
        <source>It has been in use here since %1. Replace it by a new one.</source>
        <translation>自 %1起已在此使用。請換成新的。</translation>
    </message>
    <message>
        <source>Another key is used instead. Revoke this one at Apple and remove it here.</source>
        <translation>已改用另一把金鑰。請在 Apple 撤銷這一把，並從這裡移除。</translation>
    </message>
    <message>
        <source>%1 uses another key now. Revoke this one at Apple and remove it here.</source>
        <translation>「%1」已改用另一把金鑰。請在 Apple 撤銷這一把，並從這裡移除。</translation>
    </message>
    <message>
        <source>It was not read: this is a folder, a device, a pipe or a socket, not a file.</source>
        <translation>沒有讀取：這是資料夾、系統裝置、管線或通訊端，不是檔案。</translation>
    </message>
    <message>
        <source>Apple does not allow this API account to do that. If it was allowed before, see whether new terms wait in Apple School Manager.</source>
        <translation>Apple 不允許這個 API 帳號執行這項操作。如果以前可以，請查看 Apple 校務管理是否有新條款等待同意。</translation>
    </message>
    <message>
        <source>Apple does not allow this API account to do that (%1). If it was allowed before, see whether new terms wait in Apple School Manager. Apple&apos;s reference: %2.</source>
        <translation>Apple 不允許這個 API 帳號執行這項操作（%1）。如果以前可以，請查看 Apple 校務管理是否有新條款等待同意。Apple 的參考編號：%2。</translation>
    </message>
    <message>
        <source>Apple no longer knows where reading stopped. The next reading begins anew.</source>
        <translation>Apple 已經不知道上次讀到哪裡。下次會從頭讀取。</translation>
    </message>
    <message>
        <source>Apple no longer knows where reading stopped. The next reading begins anew. Apple&apos;s reference: %1.</source>
        <translation>Apple 已經不知道上次讀到哪裡。下次會從頭讀取。Apple 的參考編號：%1。</translation>
    </message>
    <message>
        <source>Reading stopped: Apple gave the same page again (%1). Try again later.</source>
        <translation>已停止讀取：Apple 重複給了同一頁（%1）。請稍後再試。</translation>
    </message>
    <message>
        <source>Apple&apos;s answer to %1 cannot be read. A proxy or web filter may have changed it.</source>
        <translation>無法讀取 Apple 對 %1 的回應，可能被代理伺服器或網頁過濾器更動過。</translation>
    </message>
    <message>
        <source>The log of this activity was not fetched: its address at %1 is not safe.</source>
        <translation>沒有取得這項活動的記錄檔：它在 %1 的位址不安全。</translation>
    </message>
    <message>
        <source>Caretaker was closed before it was sent.</source>
        <translation>送出之前，校園管家就已關閉。</translation>
    </message>
    <message>
        <source>Waits until the order before it was taken.</source>
        <translation>等待前一項要求被接受。</translation>
    </message>
    <message>
        <source>The list could not be written to “%2” (%1). Check the disk and the folder.</source>
        <translation>無法將清單寫入「%2」（%1）。請檢查磁碟和資料夾。</translation>
    </message>
    <message>
        <source>The database cannot be opened: its folder cannot be made.</source>
        <translation>無法開啟資料庫：無法建立它的資料夾。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: the folder %2 cannot be made.</source>
        <translation>無法開啟資料庫 %1：無法建立資料夾 %2。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Caretaker</source>
        <translation>校園管家</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>示範學校</translation>
    </message>
</context>
</TS>
