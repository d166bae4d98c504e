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
    <name>Credentials::AgeWords</name>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>files and hosts</comment>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) watched</source>
        <translation>
            <numerusform>%n place watched</numerusform>
            <numerusform>%n places watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::ArrivalBlock</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::CredentialModel</name>
    <message numerus="yes">
        <source>%1, group of %n, closed</source>
        <translation>
            <numerusform>%1, group of %n, closed</numerusform>
            <numerusform>%1, group of %n, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n, open</source>
        <translation>
            <numerusform>%1, group of %n, open</numerusform>
            <numerusform>%1, group of %n, open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::CredentialsPage</name>
    <message numerus="yes">
        <source>Filter %n credential(s)</source>
        <translation>
            <numerusform>Filter %n credential</numerusform>
            <numerusform>Filter %n credentials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::Notices</name>
    <message numerus="yes">
        <source>Nothing has been checked for %n day(s).</source>
        <translation>
            <numerusform>Nothing has been checked for %n day.</numerusform>
            <numerusform>Nothing has been checked for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::OverviewPage</name>
    <message numerus="yes">
        <source>Checking %n place(s)</source>
        <translation>
            <numerusform>Checking %n place</numerusform>
            <numerusform>Checking %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::PasteForm</name>
    <message numerus="yes">
        <source>The clipboard holds %n character(s).</source>
        <translation>
            <numerusform>The clipboard holds %n character.</numerusform>
            <numerusform>The clipboard holds %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::Timeline</name>
    <message numerus="yes">
        <source>Twelve months, %n ends</source>
        <translation>
            <numerusform>Twelve months, %n ends</numerusform>
            <numerusform>Twelve months, %n end</numerusform>
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
</context>
</TS>
