; SPDX-FileCopyrightText: 2026 The Caretaker developers
; SPDX-License-Identifier: GPL-3.0-or-later
; The setup program, made by package.sh. For the user alone and without an administrator.
;   /S             without questions; an open window is closed
;   /D=FOLDER      into another folder; the last argument, without quotation marks
;   /AUTOSTART     starts Caretaker whenever the user signs in
; uninstall.exe /S leaves the data; uninstall.exe /S /REMOVEDATA takes it, and the secrets in the keychain, along. It goes
; on elsewhere, and only uninstall.exe /S _?=FOLDER, which leaves itself behind, has an exit status of its own.
; Exit status: 0 done, 2 the window could not be closed, 3 the command-line program is running. With 2 and 3 nothing was
; changed, but that with 2 the window was asked to close.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh

Name "$(Caretaker)"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Caretaker"
InstallDirRegKey HKCU "Software\Caretaker" "Folder"
RequestExecutionLevel user
!uninstfinalize '"${SIGN}" "%1"'
BrandingText "Caretaker ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Caretaker"
VIAddVersionKey "CompanyName" "The Caretaker developers"
VIAddVersionKey "FileDescription" "Caretaker Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Caretaker developers. GPL-3.0-or-later"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Caretaker"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define DATA "$APPDATA\caretaker"
!define CACHE "$LOCALAPPDATA\caretaker"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Caretaker"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\caretaker.exe"

!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString Caretaker ${LANG_ENGLISH} "Caretaker"
LangString Caretaker ${LANG_TRADCHINESE} "校園管家"
LangString Program ${LANG_ENGLISH} "Caretaker"
LangString Program ${LANG_TRADCHINESE} "校園管家"
LangString Autostart ${LANG_ENGLISH} "Start when I sign in"
LangString Autostart ${LANG_TRADCHINESE} "登入時自動啟動"
LangString IsOpen ${LANG_ENGLISH} "Caretaker is open. It will be closed so that its files can be replaced."
LangString IsOpen ${LANG_TRADCHINESE} "校園管家正在執行。安裝程式會先關閉它，才能更換檔案。"
LangString StaysOpen ${LANG_ENGLISH} "Caretaker could not be closed. Close it yourself, then start this again."
LangString StaysOpen ${LANG_TRADCHINESE} "無法關閉校園管家。請先自行關閉，再重新執行。"
LangString CommandRuns ${LANG_ENGLISH} "The command-line program of Caretaker (caretaker-cli.exe) is running. Wait until it is done, or stop it with Ctrl+C in its window; then choose Retry. Nothing has been changed yet."
LangString CommandRuns ${LANG_TRADCHINESE} "校園管家的命令列程式（caretaker-cli.exe）正在執行。請等它完成，或在它的視窗按 Ctrl+C 停止，再選「重試」。目前尚未變更任何內容。"
LangString Data ${LANG_ENGLISH} "My data and the saved passwords"
LangString Data ${LANG_TRADCHINESE} "我的資料與儲存的密碼"

Var isOpen

; A program that runs cannot be opened for writing.
!macro LookWhetherOpen un
Function ${un}lookWhetherOpen ; its file is on the stack
    Exch $0
    StrCpy $isOpen no
    ${If} ${FileExists} "$0"
        ClearErrors
        FileOpen $0 "$0" a
        ${If} ${Errors}
            StrCpy $isOpen yes
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
    Pop $0
FunctionEnd
!macroend

; It may be at work for hours, and nobody but its user can tell whether it may be stopped.
!macro WaitForCommand un
Function ${un}waitForCommand
    ${Do}
        Push "$INSTDIR\caretaker-cli.exe"
        Call ${un}lookWhetherOpen
        ${If} $isOpen == no
            ${Break}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CommandRuns)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 3
        Quit
        again:
    ${Loop}
FunctionEnd
!macroend

; Asks first, except in silence; then asks the program to close, and waits for it for a quarter of a minute.
!macro CloseWindow un
Function ${un}closeWindow
    Push $0
    Push "$INSTDIR\caretaker.exe"
    Call ${un}lookWhetherOpen
    ${If} $isOpen == yes
        MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(IsOpen)" /SD IDOK IDOK goOn
        Abort
        goOn:
        ExecWait '"$INSTDIR\caretaker.exe" --close'
        ${For} $0 1 60
            Push "$INSTDIR\caretaker.exe"
            Call ${un}lookWhetherOpen
            ${If} $isOpen == no
                ${Break}
            ${EndIf}
            Sleep 250
        ${Next}
    ${EndIf}
    ${If} $isOpen == yes
        MessageBox MB_OK|MB_ICONSTOP "$(StaysOpen)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    Pop $0
FunctionEnd
!macroend

; Both, before anything is touched. The window is closed only once nothing else is in the way, and in the meantime
; somebody may have begun in a terminal again.
!macro ClosePrograms un
Function ${un}closePrograms
    Call ${un}waitForCommand
    Call ${un}closeWindow
    Call ${un}waitForCommand
FunctionEnd
!macroend
!insertmacro LookWhetherOpen ""
!insertmacro LookWhetherOpen "un."
!insertmacro WaitForCommand ""
!insertmacro WaitForCommand "un."
!insertmacro CloseWindow ""
!insertmacro CloseWindow "un."
!insertmacro ClosePrograms ""
!insertmacro ClosePrograms "un."

Section "$(Program)" SectionProgram
    SectionIn RO
    Call closePrograms
    ; What an earlier version had and this one has not must not stay.
    ${If} ${FileExists} "$INSTDIR\caretaker.exe"
        RMDir /r "$INSTDIR\plugins"
        RMDir /r "$INSTDIR\licences"
        RMDir /r "$INSTDIR\translations"
        Delete "$INSTDIR\*.dll"
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${TREE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ; It may have been installed in the other language before.
    ReadRegStr $0 HKCU "Software\Caretaker" "Shortcut"
    ${If} $0 != ""
        Delete "$0"
    ${EndIf}
    CreateShortcut "$SMPROGRAMS\$(Caretaker).lnk" "$INSTDIR\caretaker.exe"
    WriteRegStr HKCU "Software\Caretaker" "Folder" "$INSTDIR"
    WriteRegStr HKCU "Software\Caretaker" "Shortcut" "$SMPROGRAMS\$(Caretaker).lnk"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "$(Caretaker)"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\caretaker.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Caretaker developers"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
SectionEnd

Section /o "$(Autostart)" SectionAutostart
    WriteRegStr HKCU "${RUN}" "Caretaker" '"$INSTDIR\caretaker.exe"'
SectionEnd

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
    ; As it was chosen before, so that an upgrade does not undo it.
    ReadRegStr $0 HKCU "${RUN}" "Caretaker"
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/AUTOSTART" $2
    ${IfNot} ${Errors}
    ${OrIf} $0 != ""
        !insertmacro SelectSection ${SectionAutostart}
    ${EndIf}
FunctionEnd

; Takes away an autostart that is no longer chosen.
Function .onInstSuccess
    ${IfNot} ${SectionIsSelected} ${SectionAutostart}
        DeleteRegValue HKCU "${RUN}" "Caretaker"
    ${EndIf}
FunctionEnd

Section "un.$(Program)" SectionUnProgram
    SectionIn RO
    Call un.closePrograms
    ReadRegStr $0 HKCU "Software\Caretaker" "Shortcut"
    ${If} $0 != ""
        Delete "$0"
    ${EndIf}
    !include "${FILES}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegValue HKCU "${RUN}" "Caretaker"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Caretaker"
    ; Nothing of this can be missed: the index is made anew from what is kept.
    RMDir /r "${CACHE}\cache"
    RMDir "${CACHE}"
SectionEnd

; The program names each of its entries Caretaker/…
Section /o "un.$(Data)" SectionUnData
    RMDir /r "${DATA}"
    RMDir /r "${CACHE}"
    System::Call 'advapi32::CredEnumerateW(w "Caretaker/*", i 0, *i .r0, *p .r1) i .r2'
    ${If} $2 <> 0
        StrCpy $3 $1
        ${While} $0 > 0
            System::Call '*$3(p .r4)'
            System::Call '*$4(i, i .r5, w .r6)'
            System::Call 'advapi32::CredDeleteW(w r6, i r5, i 0)'
            IntPtrOp $3 $3 + 8
            IntOp $0 $0 - 1
        ${EndWhile}
        System::Call 'advapi32::CredFree(p r1)'
    ${EndIf}
SectionEnd

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/REMOVEDATA" $2
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${SectionUnData}
    ${EndIf}
FunctionEnd
