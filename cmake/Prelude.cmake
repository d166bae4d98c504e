# SPDX-FileCopyrightText: 2026 The Caretaker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The headers below are compiled once, which nearly halves a build's time: for all targets, or for the tests alone as the
# preset dev does, so that each file of the program is seen to include what it uses.
if(NOT CARETAKER_PRELUDE)
    function(caretaker_use_prelude target whose)
    endfunction()
    return()
endif()

set(prelude_of_core
    <algorithm> <array> <atomic> <chrono> <functional> <memory> <optional> <thread> <utility> <vector>
    <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QFileInfo> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QPointer> <QProcess> <QRandomGenerator>
    <QRegularExpression> <QSet> <QString> <QStringList> <QTemporaryDir> <QThread> <QTimer> <QUrl> <QVariant>)
set(prelude_of_widgets
    <QAbstractItemView> <QApplication> <QEvent> <QHBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter>
    <QScrollArea> <QStackedWidget> <QStyledItemDelegate> <QVBoxLayout> <QWidget>)

set(empty_source ${PROJECT_BINARY_DIR}/prelude.cpp)
if(NOT EXISTS ${empty_source})
    file(WRITE ${empty_source} "")
endif()

function(caretaker_prelude name)
    cmake_parse_arguments(PARSE_ARGV 1 prelude "" "" "HEADERS;LIBRARIES")
    add_library(${name} OBJECT ${empty_source})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(${name} PRIVATE caretaker_options tl::expected ${prelude_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${prelude_HEADERS})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang") # or each clone's is another one to a compiler cache
        target_compile_options(${name} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endfunction()

caretaker_prelude(prelude_core HEADERS ${prelude_of_core} LIBRARIES Qt6::Core)
if(CARETAKER_SANITIZE)
    caretaker_prelude(prelude_optimized HEADERS ${prelude_of_core} LIBRARIES Qt6::Core)
    target_compile_options(prelude_optimized PRIVATE -O1)
endif()
caretaker_prelude(prelude_widgets HEADERS ${prelude_of_core} ${prelude_of_widgets} LIBRARIES Qt6::Widgets)

# What reads files of strangers is tried with megabytes of them: without optimization sanitizers make that minutes.
function(caretaker_quicken target folder)
    if(CARETAKER_SANITIZE AND folder MATCHES "^core/(credentials|faq)$")
        target_compile_options(${target} PRIVATE -O1)
        set(prelude prelude_optimized PARENT_SCOPE)
    endif()
endfunction()

# Widgets are known in ui/ but for its words, and in the tests of ui/. whose: all or tests, as the target is one of.
function(caretaker_use_prelude target whose)
    if(NOT CARETAKER_PRELUDE STREQUAL "all" AND NOT CARETAKER_PRELUDE STREQUAL whose)
        return()
    endif()
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    if(folder MATCHES "^(tests/)?ui/" AND NOT folder MATCHES "ui/words$")
        target_precompile_headers(${target} REUSE_FROM prelude_widgets)
    else()
        set(prelude prelude_core)
        caretaker_quicken(${target} ${folder})
        target_precompile_headers(${target} REUSE_FROM ${prelude})
    endif()
endfunction()
