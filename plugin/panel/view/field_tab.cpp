// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_tab.h"
#include "panel/model/field_exports.h"
#include "panel/model/field_rounds.h"
#include "panel/view/plain_widgets.h"
#include "panel/view/trouble_colour.h"
#include "settings/panel_settings.h"
#include "tasking/tool_pages.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <QComboBox>
#include <QFileInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace lacuna
{

namespace
{

void setText( QLabel *label, const QString &text )
{
  label->setText( text );
  label->setVisible( !text.isEmpty() );
}

// Paths have no blanks a line could end at. Such labels cannot be copied from: the signs would go along.
QString breakable( QString text )
{
  for ( const QChar sign : { QLatin1Char( '/' ), QLatin1Char( '\\' ), QLatin1Char( '_' ) } )
    text.replace( sign, sign + QString( QChar( 0x200B ) ) );
  return text;
}

} // namespace

FieldTab::FieldTab( FieldRounds *rounds, QgsProject *project, QWidget *parent )
  : QWidget( parent )
  , mRounds( rounds )
  , mSteps( project )
  , mExports( new FieldExports( this ) )
  , mAllTools( FieldTools::all() )
{
  QVBoxLayout *outer = new QVBoxLayout( this );
  outer->setContentsMargins( 0, 0, 0, 0 );
  QScrollArea *scroll = new QScrollArea( this );
  scroll->setObjectName( QStringLiteral( "fieldScroll" ) );
  scroll->setWidgetResizable( true );
  scroll->setFrameShape( QFrame::NoFrame );
  scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  scroll->setFocusPolicy( Qt::NoFocus ); // what is in it takes the focus, and is scrolled to
  QWidget *inside = new QWidget( scroll );
  inside->setObjectName( QStringLiteral( "fieldInside" ) );
  QVBoxLayout *column = new QVBoxLayout( inside );
  addRound( column );
  addNext( column );
  addOut( column );
  addBack( column );
  addTools( column );
  column->addStretch();
  scroll->setWidget( inside );
  outer->addWidget( scroll );
  connect( mRounds, &FieldRounds::changed, this, &FieldTab::showRound );
  showTool();
  showRound();
  mRounds->setWatched( isVisible() );
}

void FieldTab::addRound( QVBoxLayout *column )
{
  mRound = new QComboBox( this );
  mRound->setObjectName( QStringLiteral( "fieldRound" ) );
  mRound->setAccessibleName( tr( "Round: the gaps people are asked about" ) );
  mRound->setModel( mRounds );
  mRound->setSizePolicy( QSizePolicy::Ignored, QSizePolicy::Fixed );
  mStands = textLabel( "fieldStands", this );
  mTrouble = textLabel( "fieldTrouble", this );
  column->addWidget( mRound );
  column->addWidget( mStands );
  column->addWidget( mTrouble );
  connect( mRound, qOverload<int>( &QComboBox::activated ), this, [this] {
    if ( const int row = mRound->currentIndex(); row >= 0 )
      mGaps = mRounds->at( row ).gaps;
    showRound();
  } );
}

void FieldTab::addNext( QVBoxLayout *column )
{
  QGroupBox *box = new QGroupBox( tr( "What comes next" ), this );
  QVBoxLayout *lines = new QVBoxLayout( box );
  mNext = textLabel( "fieldNext", box );
  mOpen = new QPushButton( box );
  mOpen->setObjectName( QStringLiteral( "fieldOpen" ) );
  mOpen->setSizePolicy( QSizePolicy::Preferred, QSizePolicy::Fixed );
  lines->addWidget( mNext );
  lines->addWidget( mOpen );
  column->addWidget( box );
  connect( mOpen, &QPushButton::clicked, this, [this] {
    const FieldRound *shown = round();
    const FieldStep step = shown ? FieldSteps::next( *shown ) : FieldSteps::first();
    if ( !step.algorithm.isEmpty() )
      emit dialogWanted( step.algorithm, mSteps.inputs( step ) );
  } );
}

void FieldTab::addOut( QVBoxLayout *column )
{
  QGroupBox *box = new QGroupBox( tr( "What is out" ), this );
  QVBoxLayout *lines = new QVBoxLayout( box );
  mOut = new QTableView( box );
  mOut->setObjectName( QStringLiteral( "fieldOut" ) );
  mOut->setAccessibleName( tr( "What was written for people, the newest first" ) );
  showRows( mOut, mExports, FieldExports::What );
  mOut->setWordWrap( false );
  mExport = textLabel( "fieldExport", box );
  mExportTrouble = textLabel( "fieldExportTrouble", box );
  mFolder = new QPushButton( tr( "Open the folder" ), box );
  mFolder->setObjectName( QStringLiteral( "fieldFolder" ) );
  QHBoxLayout *last = new QHBoxLayout();
  last->addWidget( mFolder );
  last->addStretch();
  lines->addWidget( mOut );
  lines->addWidget( mExport );
  lines->addWidget( mExportTrouble );
  lines->addLayout( last );
  column->addWidget( box );
  connect( mOut->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FieldTab::showExport );
  connect( mOut, &QTableView::activated, this, &FieldTab::openFolder );
  connect( mFolder, &QPushButton::clicked, this, &FieldTab::openFolder );
}

void FieldTab::addBack( QVBoxLayout *column )
{
  QGroupBox *box = new QGroupBox( tr( "What came back" ), this );
  QVBoxLayout *lines = new QVBoxLayout( box );
  mBack = textLabel( "fieldBack", box );
  lines->addWidget( mBack );
  column->addWidget( box );
}

void FieldTab::addTools( QVBoxLayout *column )
{
  QGroupBox *box = new QGroupBox( tr( "Where it goes" ), this );
  QVBoxLayout *lines = new QVBoxLayout( box );
  mTool = new QComboBox( box );
  mTool->setObjectName( QStringLiteral( "fieldTool" ) );
  mTool->setAccessibleName( tr( "Tool that people answer with" ) );
  mTool->setToolTip( mTool->accessibleName() );
  for ( const FieldTool &tool : std::as_const( mAllTools ) )
    mTool->addItem( tool.name, tool.id );
  mClicks = textLabel( "fieldClicks", box );
  mServer = new QLineEdit( box );
  mServer->setObjectName( QStringLiteral( "fieldServer" ) );
  mServer->setAccessibleName( tr( "Address of your server" ) );
  mServer->setToolTip( tr( "Address of your server, if it is another one" ) );
  mMake = new QPushButton( tr( "Make the file…" ), box );
  mMake->setObjectName( QStringLiteral( "fieldMake" ) );
  mPage = new QPushButton( tr( "Open the page" ), box );
  mPage->setObjectName( QStringLiteral( "fieldPage" ) );
  mHelp = new QPushButton( tr( "Its help" ), box );
  mHelp->setObjectName( QStringLiteral( "fieldHelp" ) );
  QHBoxLayout *last = new QHBoxLayout();
  for ( QPushButton *button : { mMake, mPage, mHelp } )
    last->addWidget( button );
  last->addStretch();
  lines->addWidget( mTool );
  lines->addWidget( mClicks );
  lines->addWidget( mServer );
  lines->addLayout( last );
  column->addWidget( box );
  const int lastUsed = mTool->findData( PanelSettings::text( "field-tool" ) );
  mTool->setCurrentIndex( std::max( 0, lastUsed ) );
  connect( mTool, qOverload<int>( &QComboBox::activated ), this, [this] {
    PanelSettings::setText( "field-tool", mTool->currentData().toString() );
    showTool();
  } );
  connect( mServer, &QLineEdit::editingFinished, this, [this] {
    PanelSettings::setText(
      qPrintable( QStringLiteral( "field-server-" ) + mTool->currentData().toString() ), mServer->text().trimmed()
    );
  } );
  connect( mMake, &QPushButton::clicked, this, &FieldTab::makeFile );
  connect( mPage, &QPushButton::clicked, this, &FieldTab::openPage );
  connect( mHelp, &QPushButton::clicked, this, [this] {
    emit pageWanted( ToolPages::help( mTool->currentData().toString(), QgsApplication::locale() ) );
  } );
}

const FieldRound *FieldTab::round() const
{
  const int row = mRound->currentIndex();
  return row >= 0 && row < mRounds->rowCount() ? &mRounds->at( row ) : nullptr;
}

// Files are moved and layers filled while nobody looks.
void FieldTab::showEvent( QShowEvent *event )
{
  QWidget::showEvent( event );
  if ( !event->spontaneous() )
    mRounds->setWatched( true );
}

void FieldTab::hideEvent( QHideEvent *event )
{
  QWidget::hideEvent( event );
  if ( !event->spontaneous() )
    mRounds->setWatched( false );
}

void FieldTab::showRound()
{
  // The model was reset: the round that was shown is shown again, where it still is.
  if ( const int row = mRounds->find( mGaps ); row >= 0 || mRounds->rowCount() > 0 )
    mRound->setCurrentIndex( std::max( 0, row ) );
  mRound->setVisible( mRounds->rowCount() > 0 );
  const FieldRound *shown = round();
  mGaps = shown ? shown->gaps : QString();
  mRound->setToolTip( mRound->currentData( Qt::ToolTipRole ).toString() );
  const FieldStep step = shown ? FieldSteps::next( *shown ) : FieldSteps::first();
  setText( mStands, shown ? breakable( FieldSteps::gaps( *shown ) ) : QString() );
  setText( mTrouble, shown ? breakable( FieldSteps::troubles( *shown ).join( QLatin1Char( '\n' ) ) ) : QString() );
  showTrouble( mTrouble, true );
  mNext->setText( step.says );
  const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( step.algorithm );
  mOpen->setVisible( algorithm );
  mOpen->setText( algorithm ? algorithm->displayName() + QChar( 0x2026 ) : QString() );
  // What is chosen by hand stays, as long as nothing new is out.
  const QString key = shown ? shown->gaps + shown->lastOut().toString( Qt::ISODateWithMs ) : QString();
  const bool isNew = key != mShown;
  const int row = isNew ? 0 : std::max( 0, mOut->currentIndex().row() );
  mShown = key;
  mExports->show( shown ? shown->out : QList<FieldExport>() );
  constexpr int SEEN = 4;
  const int rows = std::min( mExports->rowCount(), SEEN );
  mOut->setVisible( rows > 0 );
  mOut->setFixedHeight(
    mOut->horizontalHeader()->sizeHint().height() + rows * mOut->verticalHeader()->defaultSectionSize() + 4
  );
  if ( row < mExports->rowCount() )
    mOut->selectRow( row );
  showExport();
  const QStringList answers = shown ? FieldSteps::answers( *shown ) : QStringList();
  mBack->setText( answers.isEmpty() ? tr( "Nothing yet." ) : answers.join( QLatin1Char( '\n' ) ) );
  if ( isNew && shown && !shown->out.isEmpty() )
    if ( const int tool = FieldTools::of( shown->out.first().run ); tool >= 0 )
      mTool->setCurrentIndex( tool );
  showTool();
}

void FieldTab::showExport()
{
  const int row = mOut->currentIndex().row();
  const bool any = row >= 0 && row < mExports->rowCount();
  mExport->setText(
    any ? breakable( mExports->about( row ) )
        : tr( "Nothing yet. What is written from the dialogs of Lacuna for people is listed here, and kept with the "
              "project." )
  );
  setText( mExportTrouble, any ? breakable( mExports->at( row ).trouble ) : QString() );
  showTrouble( mExportTrouble, true );
  mFolder->setVisible( any && !mExports->at( row ).files.isEmpty() );
}

void FieldTab::openFolder()
{
  const int row = mOut->currentIndex().row();
  if ( row < 0 || row >= mExports->rowCount() )
    return;
  for ( const QString &file : mExports->at( row ).files )
    if ( const QString folder = QFileInfo( file ).path(); QFileInfo::exists( folder ) )
      return emit pageWanted( QUrl::fromLocalFile( folder ) );
  emit said( tr( "The folder is not there any more." ), true );
}

QString FieldTab::kept( const QString &tool ) const
{
  return PanelSettings::text( qPrintable( QStringLiteral( "field-server-" ) + tool ) );
}

void FieldTab::showTool()
{
  const FieldTool &tool = mAllTools.at( std::max( 0, mTool->currentIndex() ) );
  QStringList lines;
  for ( int i = 0; i < tool.clicks.size(); ++i )
    lines << QStringLiteral( "%1. %2" ).arg( i + 1 ).arg( tool.clicks.at( i ) );
  mClicks->setText( lines.join( QLatin1Char( '\n' ) ) );
  const QUrl page = ToolPages::page( tool.id, QgsApplication::locale() );
  mServer->setVisible( ToolPages::hasServers( tool.id ) );
  mServer->setPlaceholderText( page.toString() );
  mServer->setText( kept( tool.id ) );
  mPage->setToolTip( page.toString() );
  const QUrl help = ToolPages::help( tool.id, QgsApplication::locale() );
  mHelp->setVisible( help.isValid() && help != page );
  mHelp->setToolTip( help.toString() );
  const FieldRound *shown = round();
  const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( tool.algorithm );
  mMake->setVisible( algorithm );
  mMake->setEnabled( shown && shown->isThere );
  mMake->setToolTip( algorithm ? algorithm->displayName() : QString() );
}

void FieldTab::openPage()
{
  const QString tool = mTool->currentData().toString();
  QUrl page = ToolPages::page( tool, QgsApplication::locale() );
  if ( const QString own = mServer->text().trimmed(); ToolPages::hasServers( tool ) && !own.isEmpty() )
    page = ToolPages::typed( own );
  if ( !page.isValid() )
    return emit said( tr( "“%1” is no address of a web page." ).arg( mServer->text() ), true );
  emit said( QString(), false );
  emit pageWanted( page );
}

void FieldTab::makeFile()
{
  const FieldRound *shown = round();
  const FieldTool &tool = mAllTools.at( std::max( 0, mTool->currentIndex() ) );
  if ( shown )
    emit dialogWanted( tool.algorithm, FieldTools::inputs( tool, *shown ) );
}

} // namespace lacuna
