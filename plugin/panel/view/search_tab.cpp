// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "search_tab.h"
#include "panel/model/project_search.h"
#include "panel/model/server_lists.h"
#include "panel/view/hit_delegate.h"
#include "settings/panel_settings.h"

#include <qgsfilterlineedit.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace lacuna
{

namespace
{

constexpr int RESULTS = 0; // pages of the stack
constexpr int MESSAGE = 1;
constexpr int AFTER_MOVE_MS = 400;

} // namespace

SearchTab::SearchTab( ProjectSearch *search, ServerLists *lists, QWidget *parent )
  : QWidget( parent )
  , mSearch( search )
  , mLists( lists )
{
  QVBoxLayout *layout = new QVBoxLayout( this );
  QHBoxLayout *top = new QHBoxLayout();
  mServers = new QComboBox( this );
  mServers->setObjectName( QStringLiteral( "servers" ) );
  mServers->setAccessibleName( tr( "Tasking Manager" ) );
  mServers->setToolTip( tr( "Tasking Manager" ) );
  mServers->setSizePolicy( QSizePolicy::Ignored, QSizePolicy::Fixed );
  QToolButton *manage = new QToolButton( this );
  manage->setText( tr( "Servers…" ) );
  manage->setObjectName( QStringLiteral( "manageServers" ) );
  manage->setToolTip( tr( "Add another Tasking Manager, test the connection, enter a token" ) );
  top->addWidget( mServers, 1 );
  top->addWidget( manage );
  layout->addLayout( top );

  QHBoxLayout *ask = new QHBoxLayout();
  QgsFilterLineEdit *text = new QgsFilterLineEdit( this );
  text->setShowSearchIcon( true );
  mText = text;
  mText->setObjectName( QStringLiteral( "searchText" ) );
  mText->setPlaceholderText( tr( "Name or number of a project" ) );
  mText->setAccessibleName( mText->placeholderText() );
  QPushButton *go = new QPushButton( tr( "Search" ), this );
  go->setObjectName( QStringLiteral( "search" ) );
  ask->addWidget( mText, 1 );
  ask->addWidget( go );
  layout->addLayout( ask );

  QHBoxLayout *line = new QHBoxLayout();
  mInView = new QCheckBox( tr( "In the map view" ), this );
  mInView->setObjectName( QStringLiteral( "inView" ) );
  mMore = new QToolButton( this );
  mMore->setText( tr( "Filters" ) );
  mMore->setObjectName( QStringLiteral( "filters" ) );
  mMore->setCheckable( true );
  mMore->setToolButtonStyle( Qt::ToolButtonTextBesideIcon );
  mMore->setArrowType( Qt::RightArrow );
  mMore->setAutoRaise( true );
  QToolButton *file = new QToolButton( this );
  file->setText( tr( "From file…" ) );
  file->setObjectName( QStringLiteral( "fromFile" ) );
  file->setToolTip( tr( "Open tasks (…-tasks.geojson) or a search saved as JSON, without a connection" ) );
  line->addWidget( mInView );
  line->addStretch();
  line->addWidget( mMore );
  line->addWidget( file );
  layout->addLayout( line );
  mFilters = makeFilters();
  mFilters->setVisible( false );
  layout->addWidget( mFilters );
  layout->addWidget( makeResults(), 1 );

  mMoved.setSingleShot( true );
  mMoved.setInterval( AFTER_MOVE_MS );
  connect( &mMoved, &QTimer::timeout, this, &SearchTab::applyExtent );
  connect( manage, &QToolButton::clicked, this, &SearchTab::serversWanted );
  connect( go, &QPushButton::clicked, this, &SearchTab::search );
  connect( mText, &QLineEdit::returnPressed, this, &SearchTab::search );
  connect( mMore, &QToolButton::toggled, this, [this]( bool on ) {
    mMore->setArrowType( on ? Qt::DownArrow : Qt::RightArrow );
    mFilters->setVisible( on );
    askLists();
  } );
  connect( mLists, &ServerLists::changed, this, &SearchTab::fillNames );
  connect( mInView, &QCheckBox::toggled, this, &SearchTab::applyExtent );
  connect( file, &QToolButton::clicked, this, &SearchTab::openFile );
  connect( mServers, qOverload<int>( &QComboBox::currentIndexChanged ), this, [this]( int row ) {
    const QList<TaskingServer> servers = PanelSettings::servers();
    if ( row < 0 || row >= servers.size() )
      return;
    PanelSettings::setCurrentServer( servers.at( row ).api );
    useServer( servers.at( row ) );
  } );
  connect( mSearch, &ProjectSearch::changed, this, &SearchTab::show );
  reloadServers();
  show();
}

void SearchTab::fill( QComboBox *box, const QList<QPair<QString, QString>> &items )
{
  for ( const auto &[label, value] : items )
    box->addItem( label, value );
}

QWidget *SearchTab::makeFilters()
{
  QWidget *widget = new QWidget( this );
  QFormLayout *form = new QFormLayout( widget );
  form->setContentsMargins( 0, 0, 0, 0 );
  form->setRowWrapPolicy( QFormLayout::WrapLongRows );
  const auto combo = [&]( const QString &label, const char *name, const QList<QPair<QString, QString>> &items ) {
    QComboBox *box = new QComboBox( widget );
    box->setObjectName( QLatin1String( name ) );
    fill( box, items );
    form->addRow( label, box );
    return box;
  };
  const QPair<QString, QString> any { tr( "any" ), QString() };
  mDifficulty = combo(
    tr( "Difficulty" ), "difficulty",
    { any,
      { tr( "easy" ), QStringLiteral( "EASY" ) },
      { tr( "moderate" ), QStringLiteral( "MODERATE" ) },
      { tr( "challenging" ), QStringLiteral( "CHALLENGING" ) } }
  );
  mAction = combo(
    tr( "To do" ), "action",
    { any, { tr( "to map" ), QStringLiteral( "map" ) }, { tr( "to validate" ), QStringLiteral( "validate" ) } }
  );
  mType = combo(
    tr( "What is mapped" ), "mappingType",
    { any,
      { tr( "buildings" ), QStringLiteral( "BUILDINGS" ) },
      { tr( "roads" ), QStringLiteral( "ROADS" ) },
      { tr( "waterways" ), QStringLiteral( "WATERWAYS" ) },
      { tr( "land use" ), QStringLiteral( "LAND_USE" ) },
      { tr( "other" ), QStringLiteral( "OTHER" ) } }
  );
  mStatus = combo(
    tr( "Status" ), "status", { { tr( "published" ), QString() }, { tr( "archived" ), QStringLiteral( "ARCHIVED" ) } }
  );
  mOrder = combo(
    tr( "Sorted by" ), "order",
    { { tr( "priority" ), QString() },
      { tr( "newest" ), QStringLiteral( "id" ) },
      { tr( "last change" ), QStringLiteral( "last_updated" ) },
      { tr( "due date" ), QStringLiteral( "due_date" ) },
      { tr( "least mapped" ), QStringLiteral( "percent_mapped" ) },
      { tr( "least validated" ), QStringLiteral( "percent_validated" ) } }
  );
  mChanged = combo(
    tr( "Last change" ), "changed",
    { any,
      { tr( "within a month" ), QStringLiteral( "1" ) },
      { tr( "within half a year" ), QStringLiteral( "6" ) },
      { tr( "within two years" ), QStringLiteral( "24" ) } }
  );
  // Chosen from what the server has, or typed: each part of a name finds it.
  const auto named = [&]( const QString &label, const char *name ) {
    QComboBox *box = combo( label, name, {} );
    box->setEditable( true );
    box->setInsertPolicy( QComboBox::NoInsert );
    box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    box->setMinimumContentsLength( 8 );
    box->setSizePolicy( QSizePolicy::Ignored, QSizePolicy::Fixed );
    box->completer()->setCompletionMode( QCompleter::PopupCompletion );
    box->completer()->setFilterMode( Qt::MatchContains );
    box->completer()->setCaseSensitivity( Qt::CaseInsensitive );
    box->lineEdit()->setPlaceholderText( tr( "any" ) );
    box->lineEdit()->setClearButtonEnabled( true );
    connect( box->lineEdit(), &QLineEdit::returnPressed, this, &SearchTab::search );
    return box;
  };
  mCountry = named( tr( "Country (in English)" ), "country" );
  mOrganisation = named( tr( "Organisation" ), "searchOrganisation" );
  mCampaign = named( tr( "Campaign" ), "campaign" );
  return widget;
}

QList<QComboBox *> SearchTab::choices() const { return { mDifficulty, mAction, mType, mStatus, mOrder, mChanged }; }

// In the order of ServerLists::Kind.
QList<QComboBox *> SearchTab::names() const { return { mCountry, mOrganisation, mCampaign }; }

// What was typed or remembered stays.
void SearchTab::fillNames()
{
  int kind = 0;
  for ( QComboBox *box : names() )
  {
    const QString text = box->currentText();
    box->clear();
    box->addItems( mLists->names( static_cast<ServerLists::Kind>( kind++ ) ) );
    box->setCurrentIndex( -1 );
    box->setEditText( text );
  }
}

QWidget *SearchTab::makeResults()
{
  mStack = new QStackedWidget( this );
  QWidget *results = new QWidget( mStack );
  QVBoxLayout *column = new QVBoxLayout( results );
  column->setContentsMargins( 0, 0, 0, 0 );
  mCount = new QLabel( results );
  mCount->setWordWrap( true );
  mCount->setObjectName( QStringLiteral( "count" ) );
  mList = new QListView( results );
  mList->setObjectName( QStringLiteral( "results" ) );
  mList->setAccessibleName( tr( "Projects found" ) );
  mList->setModel( mSearch->projects() );
  mList->setItemDelegate( new HitDelegate( mList ) );
  mList->setUniformItemSizes( true );
  mList->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
  mLoadMore = new QPushButton( tr( "More projects" ), results );
  mLoadMore->setObjectName( QStringLiteral( "loadMore" ) );
  column->addWidget( mCount );
  column->addWidget( mList, 1 );
  column->addWidget( mLoadMore );
  mStack->addWidget( results );

  QWidget *message = new QWidget( mStack );
  QVBoxLayout *middle = new QVBoxLayout( message );
  mMessage = new QLabel( message );
  mMessage->setObjectName( QStringLiteral( "message" ) );
  mMessage->setWordWrap( true );
  mMessage->setTextFormat( Qt::PlainText );
  mMessage->setAlignment( Qt::AlignCenter );
  mMessage->setTextInteractionFlags( Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard );
  mRetry = new QPushButton( tr( "Try again" ), message );
  mRetry->setObjectName( QStringLiteral( "retry" ) );
  middle->addStretch();
  middle->addWidget( mMessage );
  middle->addWidget( mRetry, 0, Qt::AlignHCenter );
  middle->addStretch( 2 );
  mStack->addWidget( message );

  connect( mLoadMore, &QPushButton::clicked, mSearch, &ProjectSearch::loadMore );
  connect( mRetry, &QPushButton::clicked, this, &SearchTab::search );
  connect( mList, &QListView::activated, this, &SearchTab::choose );
  connect( mList, &QListView::clicked, this, &SearchTab::choose );
  return mStack;
}

void SearchTab::reloadServers()
{
  const QString current = PanelSettings::currentServer();
  const QSignalBlocker quiet( mServers );
  mServers->clear();
  int row = 0;
  const QList<TaskingServer> servers = PanelSettings::servers();
  for ( int i = 0; i < servers.size(); ++i )
  {
    mServers->addItem( servers.at( i ).name, servers.at( i ).api );
    mServers->setItemData( i, servers.at( i ).web, Qt::ToolTipRole );
    if ( servers.at( i ).api == current )
      row = i;
  }
  mServers->setCurrentIndex( row );
  if ( !( mSearch->server() == servers.at( row ) ) )
    useServer( servers.at( row ) );
}

void SearchTab::useServer( const TaskingServer &server )
{
  mSearch->setServer( server );
  mLists->forget();
  askLists();
}

// Only for those who look at them.
void SearchTab::askLists()
{
  if ( mMore->isChecked() && isVisible() )
    mLists->ask( mSearch->server() );
}

void SearchTab::search()
{
  bool isNumber = false;
  const QString text = mText->text().trimmed();
  const int inAddress = TaskingApi::projectInAddress( text );
  QString digits = text;
  digits.remove( QLatin1Char( '#' ) );
  const int number = inAddress > 0 ? inAddress : digits.toInt( &isNumber );
  if ( inAddress > 0 || ( isNumber && number > 0 ) )
  {
    emit chosen( mSearch->server(), number );
    return;
  }
  ProjectQuery query;
  query.text = text;
  query.difficulty = mDifficulty->currentData().toString();
  query.action = mAction->currentData().toString();
  if ( const QString type = mType->currentData().toString(); !type.isEmpty() )
    query.mappingTypes << type;
  if ( const QString status = mStatus->currentData().toString(); !status.isEmpty() )
    query.statuses << status;
  query.orderBy = mOrder->currentData().toString();
  query.descending = query.orderBy == QLatin1String( "id" ) || query.orderBy == QLatin1String( "last_updated" );
  if ( const int months = mChanged->currentData().toInt(); months > 0 )
    query.updatedFrom = QDate::currentDate().addMonths( -months ).toString( Qt::ISODate );
  askLists();
  query.country = mLists->exact( ServerLists::Kind::Countries, mCountry->currentText() );
  query.organisation = mLists->exact( ServerLists::Kind::Organisations, mOrganisation->currentText() );
  query.campaign = mLists->exact( ServerLists::Kind::Campaigns, mCampaign->currentText() );
  applyExtent();
  saveState();
  mSearch->search( query );
}

void SearchTab::mapMoved()
{
  if ( mInView->isChecked() )
    mMoved.start();
}

void SearchTab::applyExtent()
{
  mSearch->setExtent( mInView->isChecked() && mExtentSource ? mExtentSource() : std::nullopt );
}

void SearchTab::show()
{
  using State = ProjectSearch::State;
  const State state = mSearch->state();
  const int shown = mSearch->projects()->rowCount();
  mLoadMore->setVisible( mSearch->hasMore() );
  mLoadMore->setEnabled( state != State::Loading );
  mLoadMore->setText( state == State::Loading ? tr( "Loading…" ) : tr( "More projects" ) );
  const QLocale locale;
  const std::optional<int> inView = mSearch->totalInView();
  if ( inView && *inView > shown )
    mCount->setText(
      tr( "%1 of %2 projects in the map view" ).arg( locale.toString( shown ), locale.toString( *inView ) )
    );
  else if ( mInView->isChecked() )
    mCount->setText( tr( "%1 projects in the map view" ).arg( locale.toString( shown ) ) );
  else
    mCount->setText(
      tr( "%1 of %2 projects" ).arg( locale.toString( shown ), locale.toString( std::max( shown, mSearch->total() ) ) )
    );
  mRetry->setVisible( state == State::Failed );
  QString message;
  switch ( state )
  {
    case State::Idle:
      message = tr( "Search for projects of this Tasking Manager, or enter the number of one. Everything that is "
                    "imported can be used without a connection." );
      break;
    case State::Loading:
      message = tr( "Asking %1 …" ).arg( mSearch->server().host() );
      break;
    case State::Empty:
    case State::Failed:
      message = mSearch->message();
      break;
    case State::Ready:
      break;
  }
  mMessage->setText( message );
  // What was found stays while more of it is loaded.
  mStack->setCurrentIndex( state == State::Ready || ( state == State::Loading && shown > 0 ) ? RESULTS : MESSAGE );
}

void SearchTab::choose()
{
  const QModelIndex index = mList->currentIndex();
  if ( index.isValid() )
    emit chosen( mSearch->server(), index.data( ProjectListModel::IdRole ).toInt() );
}

void SearchTab::openFile()
{
  QString path = QFileDialog::getOpenFileName(
    this, tr( "Open a file saved from a Tasking Manager" ), QString(), tr( "GeoJSON and JSON files (*.geojson *.json)" )
  );
  if ( path.isEmpty() )
    return;
  // Of the two files of a project either will do, where both are there.
  const QFileInfo chosen( path );
  if ( const QString tasks
       = chosen.dir().filePath( chosen.fileName().replace( QLatin1String( "-aoi" ), QLatin1String( "-tasks" ) ) );
       QFileInfo::exists( tasks ) )
    path = tasks;
  // A search names its results near its beginning; everything else is tasks.
  QFile file( path );
  const QByteArray start = file.open( QIODevice::ReadOnly ) ? file.read( 200000 ) : QByteArray();
  if ( start.contains( "\"mapResults\"" ) || start.contains( "\"results\"" ) )
    mSearch->openFile( path );
  else
    emit fileOpened( path );
}

void SearchTab::saveState() const
{
  PanelSettings::setText( "search-text", mText->text() );
  PanelSettings::setText( "search-in-view", mInView->isChecked() ? QStringLiteral( "1" ) : QString() );
  PanelSettings::setText( "search-filters", mMore->isChecked() ? QStringLiteral( "1" ) : QString() );
  QStringList filters;
  for ( const QComboBox *box : choices() )
    filters << QString::number( box->currentIndex() );
  for ( const QComboBox *box : names() )
    filters << box->currentText().remove( QLatin1Char( '|' ) );
  PanelSettings::setText( "search-values", filters.join( QLatin1Char( '|' ) ) );
}

void SearchTab::restoreState()
{
  mText->setText( PanelSettings::text( "search-text" ) );
  mMore->setChecked( !PanelSettings::text( "search-filters" ).isEmpty() );
  const QStringList filters = PanelSettings::text( "search-values" ).split( QLatin1Char( '|' ) );
  int i = 0;
  for ( QComboBox *box : choices() )
    box->setCurrentIndex( std::clamp( filters.value( i++ ).toInt(), 0, box->count() - 1 ) );
  for ( QComboBox *box : names() )
    box->setEditText( filters.value( i++ ) );
  mInView->setChecked( !PanelSettings::text( "search-in-view" ).isEmpty() );
}

} // namespace lacuna
