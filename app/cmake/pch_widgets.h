#pragma once

// Precompiled for the rooms with widgets: what nearly every file of them reads.
#include "cmake/pch_qt.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QWidget>
