// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsdockwidget.h>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace lacuna
{

class Lesson;

/// The pages of the lesson, one at a time, with a button that runs what the page is about.
class LessonDock : public QgsDockWidget
{
  Q_OBJECT
public:
  /// Takes the lesson.
  LessonDock( Lesson *lesson, QWidget *parent );

private:
  void turnTo( int page );
  void say( const QString &sentence, bool isTrouble );

  Lesson *mLesson;
  int mPage = 0;
  QLabel *mPlace = nullptr;
  QTextBrowser *mText = nullptr;
  QLabel *mSays = nullptr;
  QPushButton *mBack = nullptr;
  QPushButton *mRun = nullptr;
  QPushButton *mNext = nullptr;
};

} // namespace lacuna
