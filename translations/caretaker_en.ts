<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BannerStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>banners behind this one</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1 and %n more places</source>
        <comment>where a credential was seen</comment>
        <translation>
            <numerusform>%1 and %n more place</numerusform>
            <numerusform>%1 and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of this kind</source>
        <comment>reasons why it was not read</comment>
        <translation>
            <numerusform>%n more of this kind</numerusform>
            <numerusform>%n more of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connections::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connections::RowWords</name>
    <message numerus="yes">
        <source>%Ln mobile device(s)</source>
        <translation>
            <numerusform>%Ln mobile device</numerusform>
            <numerusform>%Ln mobile devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln computer</numerusform>
            <numerusform>%Ln computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, nothing that lapses soon</source>
        <translation>
            <numerusform>%Ln found, nothing that lapses soon</numerusform>
            <numerusform>%Ln found, nothing that lapses soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, without a date</source>
        <translation>
            <numerusform>%Ln found, without a date</numerusform>
            <numerusform>%Ln found, without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, one expired %1</source>
        <translation>
            <numerusform>%Ln found, one expired %1</numerusform>
            <numerusform>%Ln found, one expired %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, next %1</source>
        <translation>
            <numerusform>%Ln found, next %1</numerusform>
            <numerusform>%Ln found, next %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connections::SignInFields</name>
    <message numerus="yes">
        <source>Copy the %n name(s)</source>
        <comment>of privileges</comment>
        <translation>
            <numerusform>Copy the name</numerusform>
            <numerusform>Copy the %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connections::StateWords</name>
    <message numerus="yes">
        <source>%n privilege(s) missing</source>
        <translation>
            <numerusform>%n privilege missing</numerusform>
            <numerusform>%n privileges missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n row could not be read</numerusform>
            <numerusform>%n rows could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay unknown, among them %1.</source>
        <translation>
            <numerusform>One row stays unknown: %1.</numerusform>
            <numerusform>%n rows stay unknown, among them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay unknown: %1.</source>
        <translation>
            <numerusform>One row stays unknown: %1.</numerusform>
            <numerusform>%n rows stay unknown: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read, or only in part.</source>
        <translation>
            <numerusform>One row could not be read, or only in part.</numerusform>
            <numerusform>%n rows could not be read, or only in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the %n name(s)</source>
        <comment>of privileges</comment>
        <translation>
            <numerusform>Copy the name</numerusform>
            <numerusform>Copy the %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) could be read, in %2 s</source>
        <translation>
            <numerusform>%1 of %n row could be read, in %2 s</numerusform>
            <numerusform>%1 of %n rows could be read, in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n privilege(s) to its API role in Jamf Pro, then test again.</source>
        <translation>
            <numerusform>Add one privilege to its API role in Jamf Pro, then test again.</numerusform>
            <numerusform>Add %n privileges to its API role in Jamf Pro, then test again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give this account %n more privilege(s) in Jamf Pro, then test again.</source>
        <translation>
            <numerusform>Give this account one more privilege in Jamf Pro, then test again.</numerusform>
            <numerusform>Give this account %n more privileges in Jamf Pro, then test again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::AgeWords</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>files and hosts</comment>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>%Ln place watched</numerusform>
            <numerusform>%Ln places watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::ArrivalBlock</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::CredentialModel</name>
    <message numerus="yes">
        <source>%1, group of %Ln, closed</source>
        <translation>
            <numerusform>%1, group of %Ln, closed</numerusform>
            <numerusform>%1, group of %Ln, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %Ln, open</source>
        <translation>
            <numerusform>%1, group of %Ln, open</numerusform>
            <numerusform>%1, group of %Ln, open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::CredentialsPage</name>
    <message numerus="yes">
        <source>Filter %Ln credential(s)</source>
        <translation>
            <numerusform>Filter %Ln credential</numerusform>
            <numerusform>Filter %Ln credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln place(s)</source>
        <translation>
            <numerusform>Checking %Ln place</numerusform>
            <numerusform>Checking %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::Notices</name>
    <message numerus="yes">
        <source>Nothing has been checked for %Ln day(s).</source>
        <translation>
            <numerusform>Nothing has been checked for %Ln day.</numerusform>
            <numerusform>Nothing has been checked for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) were renewed.</source>
        <translation>
            <numerusform>%Ln credential was renewed.</numerusform>
            <numerusform>%Ln credentials were renewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::OverviewPage</name>
    <message numerus="yes">
        <source>Checking %Ln place(s)</source>
        <translation>
            <numerusform>Checking %Ln place</numerusform>
            <numerusform>Checking %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::PasteForm</name>
    <message numerus="yes">
        <source>The clipboard holds %Ln character(s).</source>
        <translation>
            <numerusform>The clipboard holds %Ln character.</numerusform>
            <numerusform>The clipboard holds %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::Timeline</name>
    <message numerus="yes">
        <source>Twelve months, %Ln ends</source>
        <translation>
            <numerusform>Twelve months, %Ln ends</numerusform>
            <numerusform>Twelve months, %Ln end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::ArticleModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::ArticlePane</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>to read an article</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::FaqPage</name>
    <message numerus="yes">
        <source>%n article(s) on this computer. No network needed.</source>
        <translation>
            <numerusform>%n article on this computer. No network needed.</numerusform>
            <numerusform>%n articles on this computer. No network needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school article(s)</source>
        <translation>
            <numerusform>%n school article</numerusform>
            <numerusform>%n school articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::FindingsReport</name>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <translation>
            <numerusform>Left out (%n)</numerusform>
            <numerusform>Left out (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read, with remarks (%n)</source>
        <translation>
            <numerusform>Read, with remarks (%n)</numerusform>
            <numerusform>Read, with remarks (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the copied report has them all.</source>
        <translation>
            <numerusform>%n more; the copied report has them all.</numerusform>
            <numerusform>%n more; the copied report has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::PackBlock</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>on a pack of articles</comment>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>files or articles of a pack</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::SectionModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faq::UnderstoodLine</name>
    <message numerus="yes">
        <source>%n article(s) in less than 1 ms.</source>
        <translation>
            <numerusform>%n article in less than 1 ms.</numerusform>
            <numerusform>%n articles in less than 1 ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in %1 ms.</source>
        <translation>
            <numerusform>%n article in %1 ms.</numerusform>
            <numerusform>%n articles in %1 ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best article(s).</source>
        <translation>
            <numerusform>The best article.</numerusform>
            <numerusform>The %n best articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory::ChangeRows</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <comment>changes of a device</comment>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory::DeviceDetail</name>
    <message numerus="yes">
        <source>Not seen by Jamf Pro for %n day(s). It may be out of power or lost.</source>
        <translation>
            <numerusform>Not seen by Jamf Pro for %n day. It may be out of power or lost.</numerusform>
            <numerusform>Not seen by Jamf Pro for %n days. It may be out of power or lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered until %1, %Ln day(s) left.</source>
        <translation>
            <numerusform>Covered until %1, %Ln day left.</numerusform>
            <numerusform>Covered until %1, %Ln days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended on %1, %Ln day(s) ago.</source>
        <translation>
            <numerusform>Ended on %1, %Ln day ago.</numerusform>
            <numerusform>Ended on %1, %Ln days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory::DeviceWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>since a device was last seen</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>since a device was last seen</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <comment>a view of devices</comment>
        <translation>
            <numerusform>Not seen for %n day</numerusform>
            <numerusform>Not seen for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory::DevicesPage</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>at the beginning of a sentence</comment>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coverage of %Ln device(s) still to be read</source>
        <translation>
            <numerusform>Coverage of %Ln device still to be read</numerusform>
            <numerusform>Coverage of %Ln devices still to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coverage of %Ln device(s) still to be read, about %1</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>Coverage of %Ln device still to be read, about %1</numerusform>
            <numerusform>Coverage of %Ln devices still to be read, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln serial number(s) copied</source>
        <translation>
            <numerusform>%Ln serial number copied</numerusform>
            <numerusform>%Ln serial numbers copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>%Ln device written to %1</numerusform>
            <numerusform>%Ln devices written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln serial number(s)</source>
        <translation>
            <numerusform>Copy the serial number</numerusform>
            <numerusform>Copy %Ln serial numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected as an Excel workbook (XLSX)…</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%Ln selected as an Excel workbook (XLSX)…</numerusform>
            <numerusform>%Ln selected as an Excel workbook (XLSX)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected as CSV text…</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%Ln selected as CSV text…</numerusform>
            <numerusform>%Ln selected as CSV text…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln as an Excel workbook (XLSX)…</source>
        <comment>devices that the filter shows</comment>
        <translation>
            <numerusform>%Ln device as an Excel workbook (XLSX)…</numerusform>
            <numerusform>All %Ln as an Excel workbook (XLSX)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln as CSV text…</source>
        <comment>devices that the filter shows</comment>
        <translation>
            <numerusform>%Ln device as CSV text…</numerusform>
            <numerusform>All %Ln as CSV text…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln device(s)…</source>
        <translation>
            <numerusform>Assign %Ln device…</numerusform>
            <numerusform>Assign %Ln devices…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jamf::ActionWords</name>
    <message numerus="yes">
        <source>Blank push to %n device(s)</source>
        <translation>
            <numerusform>Blank push to %n device</numerusform>
            <numerusform>Blank push to %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New MDM profile for %n device(s)</source>
        <translation>
            <numerusform>New MDM profile for %n device</numerusform>
            <numerusform>New MDM profile for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the commands of %n device(s)</source>
        <translation>
            <numerusform>Cancel the commands of %n device</numerusform>
            <numerusform>Cancel the commands of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inventory of %n device(s)</source>
        <translation>
            <numerusform>Inventory of %n device</numerusform>
            <numerusform>Inventory of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n device(s)</source>
        <translation>
            <numerusform>Send to %n device</numerusform>
            <numerusform>Send to %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew on %n device(s)</source>
        <translation>
            <numerusform>Renew on %n device</numerusform>
            <numerusform>Renew on %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel for %n device(s)</source>
        <translation>
            <numerusform>Cancel for %n device</numerusform>
            <numerusform>Cancel for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n device(s)</source>
        <translation>
            <numerusform>Ask %n device</numerusform>
            <numerusform>Ask %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing privilege(s) %1</source>
        <translation>
            <numerusform>Missing privilege %1</numerusform>
            <numerusform>Missing privileges %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jamf::DeviceFacts</name>
    <message numerus="yes">
        <source>No report for %n day(s). It may be out of power or lost.</source>
        <translation>
            <numerusform>No report for %n day. It may be out of power or lost.</numerusform>
            <numerusform>No report for %n days. It may be out of power or lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jamf::JamfPage</name>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>things on a server</comment>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jamf::LookupPane</name>
    <message numerus="yes">
        <source>The first %n device(s). Type more to find fewer.</source>
        <translation>
            <numerusform>The first %n device. Type more to find fewer.</numerusform>
            <numerusform>The first %n devices. Type more to find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) found</source>
        <translation>
            <numerusform>%n device found</numerusform>
            <numerusform>%n devices found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jamf::PanelRows</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jamf::PreviewPane</name>
    <message numerus="yes">
        <source>Jamf Pro refused %n device(s).</source>
        <translation>
            <numerusform>Jamf Pro refused %n device.</numerusform>
            <numerusform>Jamf Pro refused %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) accepted.</source>
        <translation>
            <numerusform>%n device was accepted.</numerusform>
            <numerusform>%n devices were accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jamf Pro has taken it for %n device(s). What becomes of it stands among the recent commands.</source>
        <translation>
            <numerusform>Jamf Pro has taken it for %n device. What becomes of it stands among the recent commands.</numerusform>
            <numerusform>Jamf Pro has taken it for %n devices. What becomes of it stands among the recent commands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are more than one run may have. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>%n device is more than one run may have. Raise the limit.</numerusform>
            <numerusform>%n devices are more than one run may have. Choose fewer, or raise the limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>%1, about %n more minute(s)</source>
        <comment>n / m, forecast</comment>
        <translation>
            <numerusform>%1, about %n more minute</numerusform>
            <numerusform>%1, about %n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolManager::EntryPane</name>
    <message numerus="yes">
        <source>%n serial number(s) read.</source>
        <translation>
            <numerusform>%n serial number read.</numerusform>
            <numerusform>%n serial numbers read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s) read from column “%1”.</source>
        <translation>
            <numerusform>%n serial number read from column “%1”.</numerusform>
            <numerusform>%n serial numbers read from column “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>At most %n day ahead.</numerusform>
            <numerusform>At most %n days ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolManager::PreviewPane</name>
    <message numerus="yes">
        <source>%n device(s) are more than one run may have. Choose fewer, or raise the limit.</source>
        <translation>
            <numerusform>%n device is more than one run may have. Choose fewer, or raise the limit.</numerusform>
            <numerusform>%n devices are more than one run may have. Choose fewer, or raise the limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolManager::RunPane</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <comment>to Apple</comment>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n device(s), in %1</source>
        <comment>how many orders</comment>
        <translation>
            <numerusform>Assign %n device, in %1</numerusform>
            <numerusform>Assign %n devices, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n device(s), in %1</source>
        <comment>how many orders</comment>
        <translation>
            <numerusform>Unassign %n device, in %1</numerusform>
            <numerusform>Unassign %n devices, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try the %n that failed again…</source>
        <comment>devices</comment>
        <translation>
            <numerusform>Try the %n that failed again…</numerusform>
            <numerusform>Try the %n that failed again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n device(s), in %2</source>
        <comment>what is done; how many orders</comment>
        <translation>
            <numerusform>%1: %n device, in %2</numerusform>
            <numerusform>%1: %n devices, in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>hours</source>
        <comment>behind a number, to come</comment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number, to come</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours ago</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>hour ago</numerusform>
            <numerusform>hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days ago</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day ago</numerusform>
            <numerusform>days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MDM profile of %n device(s) ends within %1 days.</source>
        <translation>
            <numerusform>The MDM profile of %n device ends within %1 days.</numerusform>
            <numerusform>The MDM profile of %n devices ends within %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The push certificate expires in %n day(s).</source>
        <translation>
            <numerusform>The push certificate expires in %n day.</numerusform>
            <numerusform>The push certificate expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A server token expires in %n day(s).</source>
        <translation>
            <numerusform>A server token expires in %n day.</numerusform>
            <numerusform>A server token expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server token “%1” expires in %n day(s).</source>
        <translation>
            <numerusform>The server token “%1” expires in %n day.</numerusform>
            <numerusform>The server token “%1” expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A content token expires in %n day(s).</source>
        <translation>
            <numerusform>A content token expires in %n day.</numerusform>
            <numerusform>A content token expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content token “%1” expires in %n day(s).</source>
        <translation>
            <numerusform>The content token “%1” expires in %n day.</numerusform>
            <numerusform>The content token “%1” expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The built-in CA expires in %n day(s).</source>
        <translation>
            <numerusform>The built-in CA expires in %n day.</numerusform>
            <numerusform>The built-in CA expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keystore of an LDAP server expires in %n day(s).</source>
        <translation>
            <numerusform>The keystore of an LDAP server expires in %n day.</numerusform>
            <numerusform>The keystore of an LDAP server expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The LDAP keystore “%1” expires in %n day(s).</source>
        <translation>
            <numerusform>The LDAP keystore “%1” expires in %n day.</numerusform>
            <numerusform>The LDAP keystore “%1” expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The GSX certificate expires in %n day(s).</source>
        <translation>
            <numerusform>The GSX certificate expires in %n day.</numerusform>
            <numerusform>The GSX certificate expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MDM signing certificate expires in %n day(s).</source>
        <translation>
            <numerusform>The MDM signing certificate expires in %n day.</numerusform>
            <numerusform>The MDM signing certificate expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The SSO signing certificate expires in %n day(s).</source>
        <translation>
            <numerusform>The SSO signing certificate expires in %n day.</numerusform>
            <numerusform>The SSO signing certificate expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity provider&apos;s certificate expires in %n day(s).</source>
        <translation>
            <numerusform>The identity provider&apos;s certificate expires in %n day.</numerusform>
            <numerusform>The identity provider&apos;s certificate expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The TLS certificate of the Jamf Pro server expires in %n day(s).</source>
        <translation>
            <numerusform>The TLS certificate of the Jamf Pro server expires in %n day.</numerusform>
            <numerusform>The TLS certificate of the Jamf Pro server expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>device management services</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln page(s)</source>
        <comment>devices</comment>
        <translation>
            <numerusform>on %Ln page</numerusform>
            <numerusform>on %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AppleCare coverage of %Ln device(s) is still to be fetched, which takes about %1.</source>
        <translation>
            <numerusform>AppleCare coverage of %Ln device is still to be fetched, which takes about %1.</numerusform>
            <numerusform>AppleCare coverage of %Ln devices is still to be fetched, which takes about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: all %n device(s).</source>
        <translation>
            <numerusform>Done: %n device.</numerusform>
            <numerusform>Done: all %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Of %n device(s) Apple does not say.</source>
        <translation>
            <numerusform>%1. Of %n device Apple does not say.</numerusform>
            <numerusform>%1. Of %n devices Apple does not say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iPad(s)</source>
        <translation>
            <numerusform>%n iPad</numerusform>
            <numerusform>%n iPads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iPhone(s)</source>
        <translation>
            <numerusform>%n iPhone</numerusform>
            <numerusform>%n iPhones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Apple TV(s)</source>
        <translation>
            <numerusform>%n Apple TV</numerusform>
            <numerusform>%n Apple TVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s), since %1</source>
        <translation>
            <numerusform>Silent for %n day, since %1</numerusform>
            <numerusform>Silent for %n days, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apple did it for all %n device(s).</source>
        <translation>
            <numerusform>Apple did it for %n device.</numerusform>
            <numerusform>Apple did it for all %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n device(s) to “%1”</source>
        <translation>
            <numerusform>Assign %n device to “%1”</numerusform>
            <numerusform>Assign %n devices to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n device(s) from “%1”</source>
        <translation>
            <numerusform>Unassign %n device from “%1”</numerusform>
            <numerusform>Unassign %n devices from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go to “%2”</source>
        <comment>devices; a server</comment>
        <translation>
            <numerusform>%1 goes to “%2”</numerusform>
            <numerusform>%1 go to “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leave their server</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%1 leaves its server</numerusform>
            <numerusform>%1 leave their server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 migrate to “%2” by %3</source>
        <comment>devices; a server; a date</comment>
        <translation>
            <numerusform>%1 migrates to “%2” by %3</numerusform>
            <numerusform>%1 migrate to “%2” by %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have to migrate by %2</source>
        <comment>devices; a date</comment>
        <translation>
            <numerusform>%1 has to migrate by %2</numerusform>
            <numerusform>%1 have to migrate by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer have to migrate</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%1 no longer has to migrate</numerusform>
            <numerusform>%1 no longer have to migrate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Migrate %n device(s) to “%1” by %2</source>
        <translation>
            <numerusform>Migrate %n device to “%1” by %2</numerusform>
            <numerusform>Migrate %n devices to “%1” by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Migration deadline of %n device(s): %1</source>
        <translation>
            <numerusform>Migration deadline of %n device: %1</numerusform>
            <numerusform>Migration deadline of %n devices: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the migration of %n device(s)</source>
        <translation>
            <numerusform>Cancel the migration of %n device</numerusform>
            <numerusform>Cancel the migration of %n devices</numerusform>
        </translation>
    </message>
</context>
</TS>
