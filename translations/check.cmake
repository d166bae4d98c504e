# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when the catalogue lacks a text of the sources, still has one that is gone, has one without translation, or
# uses a Mainland term.
cmake_minimum_required(VERSION 3.25)

configure_file(${CATALOGUE} ${COPY} COPYONLY)
string(REPLACE "|" ";" options "${OPTIONS}")
execute_process(COMMAND ${LUPDATE} ${options} @${SOURCES} -I ${ROOT} -ts ${COPY} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${CATALOGUE} ${COPY} RESULT_VARIABLE differs)
if(differs)
    message(FATAL_ERROR "${CATALOGUE} is behind the sources: build the target update_translations and translate.")
endif()

file(READ ${CATALOGUE} text)
string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${text}")
list(LENGTH unfinished count)
if(count)
    message(FATAL_ERROR "${count} unfinished texts in ${CATALOGUE}")
endif()
string(REGEX MATCHALL "<translation>[^<]*(證書|令牌|設備|服務器|軟件|網絡|信息|默認|界面|導出|導入|賬號|打印|文件夾|登錄|設置|用戶|屏幕|數據)[^<]*" mainland "${text}")
if(mainland)
    message(FATAL_ERROR "Not the words of Taiwan: ${mainland}")
endif()
