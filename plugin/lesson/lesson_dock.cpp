// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lesson_dock.h"
#include "lesson.h"
#include "panel/view/trouble_colour.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lacuna
{

LessonDock::LessonDock( Lesson *lesson, QWidget *parent ) : QgsDockWidget( lesson->title(), parent ), mLesson( lesson )
{
  setObjectName( QStringLiteral( "LacunaLesson" ) );
  mLesson->setParent( this );
  QWidget *inside = new QWidget( this );
  QVBoxLayout *column = new QVBoxLayout( inside );
  mPlace = new QLabel( inside );
  mPlace->setObjectName( QStringLiteral( "lessonPlace" ) );
  mText = new QTextBrowser( inside );
  mText->setObjectName( QStringLiteral( "lessonText" ) );
  mText->setOpenLinks( false );
  mSays = new QLabel( inside );
  mSays->setObjectName( QStringLiteral( "lessonSays" ) );
  mSays->setWordWrap( true );
  mSays->setTextFormat( Qt::PlainText );
  column->addWidget( mPlace );
  column->addWidget( mText, 1 );
  column->addWidget( mSays );
  QHBoxLayout *buttons = new QHBoxLayout();
  mBack = new QPushButton( tr( "Back" ), inside );
  mBack->setObjectName( QStringLiteral( "lessonBack" ) );
  mRun = new QPushButton( tr( "Run this step" ), inside );
  mRun->setObjectName( QStringLiteral( "lessonRun" ) );
  mNext = new QPushButton( tr( "Next" ), inside );
  mNext->setObjectName( QStringLiteral( "lessonNext" ) );
  buttons->addWidget( mBack );
  buttons->addWidget( mRun, 1 );
  buttons->addWidget( mNext );
  column->addLayout( buttons );
  setWidget( inside );
  connect( mBack, &QPushButton::clicked, this, [this] { turnTo( mPage - 1 ); } );
  connect( mNext, &QPushButton::clicked, this, [this] { turnTo( mPage + 1 ); } );
  connect( mRun, &QPushButton::clicked, this, [this] {
    mRun->setEnabled( false );
    say( tr( "Running…" ), false );
    mLesson->run( mPage );
  } );
  connect( mLesson, &Lesson::done, this, [this]( int, bool asExpected ) {
    mRun->setEnabled( true );
    say(
      asExpected
        ? tr( "Done. Your numbers are those of the text." )
        : tr(
            "Done, but the numbers are not those of the text. Were layers of the lesson changed? Open the lesson anew."
          ),
      !asExpected
    );
  } );
  connect( mLesson, &Lesson::failed, this, [this]( const QString &sentence ) {
    mRun->setEnabled( true );
    say( sentence, true );
  } );
  turnTo( 0 );
}

void LessonDock::turnTo( int page )
{
  mPage = page;
  const LessonStep &step = mLesson->steps()[static_cast<std::size_t>( page )];
  const int count = static_cast<int>( mLesson->steps().size() );
  mPlace->setText( tr( "Page %1 of %2" ).arg( page + 1 ).arg( count ) );
  QString html = QStringLiteral( "<h2>%1</h2>" ).arg( step.title.toHtmlEscaped() );
  for ( const QString &paragraph : step.text.split( QStringLiteral( "\n\n" ) ) )
    html += QStringLiteral( "<p>%1</p>" ).arg( paragraph.toHtmlEscaped() );
  mText->setHtml( html );
  say( QString(), false );
  mBack->setEnabled( page > 0 );
  mNext->setEnabled( page + 1 < count );
  mRun->setVisible( !step.algorithm.isEmpty() );
}

void LessonDock::say( const QString &sentence, bool isTrouble )
{
  mSays->setText( sentence );
  showTrouble( mSays, isTrouble );
}

} // namespace lacuna
