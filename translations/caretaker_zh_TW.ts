<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>BannerStack</name>
    <message>
        <source>&lt;span style=&quot;font-weight:600&quot;&gt;%1&lt;/span&gt; %2</source>
        <comment>consequence, advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>banners behind this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language of this program. Use en or zh_TW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a moment. Write it like 2026-11-20 or 2026-11-20T01:02:03Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is empty: “”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing, such as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: caretaker-cli check [PATH…] [options]

Says which Apple certificates and tokens lapse, when, and what breaks then, most urgent first.

Looks at:
  PATH…                files, and folders with all that is in them
  --host HOST[:PORT]   the certificate that a server shows; may be repeated
  --stored             everything that is watched, and keeps what it saw; what is named beside it is
                       watched from now on. This is what happens when nothing is named

To open locked files:
  --key FILE           a private key, for server tokens; may be repeated
  --password-stdin     reads one line from standard input as the password of files and keys

Options:
  --json               one JSON document instead of text
  --language LANGUAGE  en or zh_TW
  --database URL       sqlite:PATH or postgresql://USER@HOST/NAME instead of your own
  --now ISO8601        reckons the days from another moment, for tests and drills
  -h, --help           this text
  -v, --version        the version

Exit status: 0 all is well, 1 a warning, 2 urgent or expired, 3 something could not be read and nothing
is worse, 64 wrong usage, 130 interrupted.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <comment>in place of a severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what breaks, then what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>word and count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>files and hosts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched yet. Name files, folders or hosts with --stored, or add them in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking: %1 of %2 places, files read: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::AgeWords</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1. %2 of %3 could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <comment>files and hosts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) watched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials::ArrivalBlock</name>
    <message>
        <source>Nothing that lapses was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <comment>in place of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. Ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. Its date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already, now also seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed: %1 → %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than the one in service, which ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised. It never lapses, so it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::BigCountdown</name>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::CountToggle</name>
    <message>
        <source>All</source>
        <comment>credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::CredentialModel</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Could not be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n, closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n, open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter %n credential(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::DetailHead</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::DetailPane</name>
    <message>
        <source>It never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next person has to know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::FactsGrid</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::FilterStrip</name>
    <message>
        <source>, </source>
        <comment>between severities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>severity and number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, kind, person or any fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the filter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::HostForm</name>
    <message>
        <source>Caretaker connects to it and looks at the certificate that it shows. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example jamf.school.example or jamf.school.example:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::Intake</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to watch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::LifeBar</name>
    <message>
        <source>Valid from %1 to %2, %3 % has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::Notices</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged, so a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been checked for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dates may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop. This is a new push certificate, not a renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is uploaded, every device enrolled with the topic …%1 has to be erased and enrolled again. This one ends in …%2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::OverviewDelegate</name>
    <message>
        <source>No custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count, until</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this severity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials, most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a certificate, a token or a whole folder anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::PasteForm</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name that you will know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the PEM or token text first. It is not shown here, for it may hold a private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the clipboard again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::RowActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::SidePane</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::SightingModel</name>
    <message>
        <source>unknown</source>
        <comment>when it was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::StopBox</name>
    <message>
        <source>Stop. This is a new push certificate, not a renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is uploaded, every device enrolled with the other topic has to be erased and enrolled again. Nothing has been changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::ThresholdsRow</name>
    <message>
        <source>Days before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from this many days before the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::Timeline</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>severity, name, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Twelve months, %n ends</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::TypedForm</name>
    <message>
        <source>Write the date as 2026-11-20 or 115/11/20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that you will know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this date nobody can be warned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-20, or in Minguo years 115/11/20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials::UnlockRow</name>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file, with this password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used once and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Caretaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells you when each Apple certificate and token lapses, and what stops working then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data stays on this computer. Passwords are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, start empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Caretaker</source>
        <comment>the program&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Caretaker</source>
        <comment>school, program</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferenceForm</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <comment>how they are counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common era %1</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minguo %1</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <comment>what is under way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done, of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n more minute(s)</source>
        <comment>n / m, forecast</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Search</source>
        <comment>in the rail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search pages and credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “%1” among the credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Caretaker</source>
        <comment>the program&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>rail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <comment>the text of a search field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read from your files is kept here. Private keys, tokens and passwords are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy where data lives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push certificate, server token, content token or .p12: see at once how many days are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a demonstration school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is made up, and nothing of yours changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demonstration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Every device managed with it stops taking commands. Renew the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device managed with it takes commands. Renew the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it with the Apple Account that made it. A new one instead means that every device must be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New devices stop enrolling by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New devices no longer enrol by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a new token for the same server and install it at once. The old one stops working with the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps of this location stop installing and updating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps of this location can no longer be installed or updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the token of the same location and install it in place of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers stop seeing their pupils&apos; devices in Classroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers no longer see their pupils&apos; devices in Classroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue new identities in the device management service while the devices still accept the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever relies on this certificate stops accepting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever relies on this certificate no longer accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out where it is used and replace it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this authority has issued stops being trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that this authority has issued is trusted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its successor to all devices before this one ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers and devices stop connecting to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers and devices no longer connect to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a renewed certificate on the server, with its whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on to Jamf Pro can stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on to Jamf Pro can fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one in Jamf Pro and give the new metadata to the identity provider the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in through the identity provider stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in through the identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the identity provider&apos;s new metadata into the services that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamf Pro stops finding users and groups in this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamf Pro finds no users and groups in this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new keystore in the directory and upload it to Jamf Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase and warranty data stop coming from Apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase and warranty data no longer come from Apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Apple for a new GSX certificate and upload it to Jamf Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised devices stop trusting the computers that hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised devices no longer trust the computers that hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new identity and keep the old one: devices prepared with it know no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamf Pro loses its connection to Jamf&apos;s cloud services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamf Pro has no connection to Jamf&apos;s cloud services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again under Cloud Services Connection in Jamf Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices stop getting certificates from Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices get no certificates from Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of the AD CS Connector and upload it to Jamf Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New enrolment profiles will show as not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New enrolment profiles show as not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a renewed signing certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications of Jamf Self Service stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications of Jamf Self Service arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the push proxy in the push certificate settings of Jamf Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device stops taking commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device takes no commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew its management profile while the device still answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app made with it stops opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app made with it no longer opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute the app again with a new provisioning profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New installations of this profile will show as not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New installations of this profile show as not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the profile again with a valid certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use this key lose access to the organisation&apos;s data at Apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use this key have no access to the organisation&apos;s data at Apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no end of its own. Replace it from time to time, and when somebody leaves who had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use this client lose access to Jamf Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use this client have no access to Jamf Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no end of its own. Replace its secret from time to time, and when somebody leaves who had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New devices stop enrolling unless an Administrator accepts Apple&apos;s new terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New devices cannot enrol until an Administrator accepts Apple&apos;s new terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an Administrator sign in at Apple and accept the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New staff and pupils stop getting Managed Apple Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New staff and pupils get no Managed Apple Account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new token at Apple and test it in the directory within 4 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with the school&apos;s accounts and account sync stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with the school&apos;s accounts and account sync have stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect the identity provider in Apple School Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on it stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on it may no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that insist on a current list stop accepting the certificates it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that insist on a current list no longer accept the certificates it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a new list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lapses here: only the push certificate made from this request will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload it to Apple&apos;s push certificate site, and renew there if a certificate exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lapses here: only the certificate made from this request will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lapses here: a key has no end, only its certificate has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it where only its users can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <comment>behind a number, to come</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number, to come</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours ago</source>
        <comment>behind a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days ago</source>
        <comment>behind a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>instead of a countdown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <comment>instead of a countdown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>instead of a countdown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM %1</source>
        <comment>date with the Minguo year, in Chinese only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM %1, HH:mm</source>
        <comment>date and time with the Minguo year, in Chinese only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date and time of a look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read: it is too large to be a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read: %1 is too large for a credential, the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate or token in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate or token in this file. It looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this file was not read: its label is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this file was not read: its label “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this file is cut off. Save or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %2 of this file (%1) is cut off. Save or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this file is damaged. Save or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %2 of this file (%1) is damaged. Save or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: it begins like %1, but cannot be read to its end. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate cannot be read: a name in it is not valid text. Ask its issuer for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read without its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read without its password: it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read: the password is wrong, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: its encryption is too old. Export it again with a current program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read: opening it would keep the computer busy for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read: opening it takes %1 rounds, the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read to its end: it holds too many parts. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read to its end: it holds more than %1 parts. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read: its parts are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not read: its parts are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took more than %1 seconds and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date stays unknown: this token was made for another key. Add the private key whose certificate was uploaded to Apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key fits, but there is no server token inside. Download the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: its JSON cannot be read. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: its JSON breaks off at position %1. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was refused: a name stands in it twice. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was refused: “%1” stands in it twice. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not complete. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not complete: “%1” is missing. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This property list cannot be read. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This property list cannot be read (%1). Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is encrypted for a device and cannot be read. Export it without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found here. The file or folder may have been moved, renamed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read: this account lacks the permission. Ask the owner of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read: this is a device, a pipe or a socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this folder was not read: it holds too many files. Choose a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this folder was not read: it holds more than %1 files. Choose a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The innermost folders were not read: they are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The innermost folders were not read: they are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host name. Write it like mdm.example.edu or mdm.example.edu:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host name. Write it like mdm.example.edu or mdm.example.edu:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for this host. Check its name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for %1. Check its name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host refused the connection. Check the port, and whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2. Check the port, and whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host closed the connection before it showed a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection on port %2 before it showed a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was seen: no secure connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was seen: no secure connection to %1 on port %2 came about (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host cannot be reached from this network. Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network. Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through (%2). Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host showed no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed no certificate on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: this entry is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the %1 of this entry is missing or not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a database address. Write sqlite:PATH or postgresql://USER@HOST/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a database address. Write sqlite:PATH or postgresql://USER@HOST/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened: its driver is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: the driver %2 is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was left as it is: a newer Caretaker made it. Update this Caretaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was left as it is: a newer Caretaker made it (version %2, this one knows %3). Update this Caretaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged. It was kept under another name, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was damaged. It was kept as %2, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was left as it is: it could not be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was left as it is: it could not be brought to version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was left as it is: no copy of it could be made first. Check the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was left as it is: no copy of it could be made at %2 first. Check the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the database busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the database %1 busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the disk of the database is full. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the disk that holds %1 is full. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the database may only be read. Ask for the permission to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the database %1 may only be read. Ask for the permission to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused a request (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly name</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for, issuer</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for, serial number</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer key</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date as written</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displayed name</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature verifies</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer trusted</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer&apos;s end</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal date</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor&apos;s end</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the server&apos;s own certificate</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer of the chain</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same file, and it fits</source>
        <comment>value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <comment>value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <comment>value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server token</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content token</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education identity certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS server certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSO signing certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity provider certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP keystore</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSX certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision identity</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud services token</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD CS Connector certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile signing certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push proxy certificate</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management profile of a device</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning profile</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration profile</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple API key</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamf Pro API client</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s terms</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM token</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated sign-in</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of your own</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate revocation list</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push certificate request</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate request</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past its end, or revoked</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 13 days</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 to 29 days</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 89 days</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days or more</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date could be read</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamf Pro</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS host</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated Device Enrollment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps and Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classroom</source>
        <comment>Apple&apos;s app</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed in</source>
        <comment>behind a kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is encrypted. Add the private key that this token was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is encrypted. Add the private key of the certificate with serial %2, issued by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date is known: the one in this certificate is not in any calendar. Ask its issuer for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date is known: the one in this file names no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date is known: “%1” names no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date is known: the one in this file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date is known: “%1” cannot be read as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind has no end date of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work yet: its first day lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work yet: it is valid from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections fail earlier: another certificate of the chain ends before this one. Renew that one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections fail earlier: %1 in the chain ends on %2. Renew that certificate too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in this file belongs to another certificate. Find the right key before you install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot work: its numbers do not belong together. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s API does not take the curve of this key. It takes prime256v1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s API does not take the curve %1 of this key. It takes prime256v1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices refuse what it issues: it is not marked as an authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed after it was signed. Do not install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signer is not known to be trusted. Install it only if you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signer %1 is not known to be trusted. Install it only if you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows as not verified: the signer&apos;s certificate has ended. Sign it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows as not verified: the certificate of its signer %1 ended on %2. Sign it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this profile is encrypted and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices may refuse this server: its certificate could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices may refuse this server: its certificate, issued by %2, could not be verified (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop. This is a new push certificate, not a renewal. Put in place of the other one, every device would have to be erased and enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop. This is a new push certificate, not a renewal: its topic is %1, the other one&apos;s is %2. Put in place of the other one, every device would have to be erased and enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older one: a newer one is known. Leave the newer one in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older one: a newer one is known that ends on %1. Leave the newer one in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place shows another end date. Look which one is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place (%1) shows another end date: %2. Look which one is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed, not yet installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed, not yet installed: %1 still has the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is revoked or refused, whatever its date says. Replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is revoked or refused, whatever its date says: %1 reports so. Replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate request</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PKCS#12 file (.p12)</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PKCS#7 file</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CMS message</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an S/MIME message</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private key</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public key</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server token</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a content token</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a configuration profile</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON text</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML text</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 text</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM text</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASN.1 data</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of no known kind</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a revocation list</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute certificate</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SDSI certificate</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stored secret</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed data</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key parameters</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a property list</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an xz archive</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Java keystore</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <comment>what content looks like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <comment>part of a typed entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>part of a typed entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <comment>part of a typed entry</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Caretaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
