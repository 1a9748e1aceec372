// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "review_dock.h"
#include "gap_review.h"
#include "net/http_fetch.h"
#include "tasking/place_links.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgsmaplayercombobox.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgssettings.h>
#include <qgsvectorlayer.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace lacuna
{

namespace
{
constexpr double AROUND = 6; // the map shows so many times the gap
constexpr double JOSM_SECONDS = 20;
constexpr double POINT_SCALE = 500;    // of the map about a gap that is a point
constexpr double LEAST_DEGREES = 4e-4; // and no less than about 40 m
const QString XYZ = QStringLiteral( "connections/xyz/items" );
} // namespace

ReviewDock::ReviewDock( QgsMapCanvas *canvas, QWidget *parent, int josmPort )
  : QgsDockWidget( tr( "Review gaps" ), parent )
  , mCanvas( canvas )
  , mJosmPort( josmPort )
{
  setObjectName( QStringLiteral( "LacunaReview" ) );
  QWidget *inside = new QWidget( this );
  QVBoxLayout *column = new QVBoxLayout( inside );
  mLayer = new QgsMapLayerComboBox( inside );
  mLayer->setObjectName( QStringLiteral( "reviewLayer" ) );
  mLayer->setFilters( Qgis::LayerFilters( Qgis::LayerFilter::PolygonLayer ) | Qgis::LayerFilter::PointLayer );
  mLayer->setAllowEmptyLayer( true );
  mLayer->setCurrentIndex( 0 );
  column->addWidget( new QLabel( tr( "Gaps to look at:" ), inside ) );
  column->addWidget( mLayer );
  mProgress = new QProgressBar( inside );
  column->addWidget( mProgress );
  mPlace = new QLabel( inside );
  column->addWidget( mPlace );
  mSentence = new QLabel( inside );
  mSentence->setObjectName( QStringLiteral( "reviewSentence" ) );
  mSentence->setWordWrap( true );
  mSentence->setTextFormat( Qt::PlainText );
  column->addWidget( mSentence );
  QGridLayout *grid = new QGridLayout();
  const QStringList answers {
    tr( "&1  Really missing" ), tr( "&2  Already mapped" ), tr( "&3  No building" ), tr( "&4  Cannot tell" )
  };
  for ( int i = 0; i < GapReview::ANSWERS; ++i )
  {
    QPushButton *one = button( answers.at( i ), "answer" );
    one->setObjectName( QStringLiteral( "answer%1" ).arg( i + 1 ) );
    one->setToolTip( tr( "Key %1" ).arg( i + 1 ) );
    connect( one, &QPushButton::clicked, this, [this, i] { answer( i ); } );
    QShortcut *key = new QShortcut( QKeySequence( QString::number( i + 1 ) ), this );
    key->setContext( Qt::WidgetWithChildrenShortcut );
    connect( key, &QShortcut::activated, this, [this, i] { answer( i ); } );
    grid->addWidget( one, i / 2, i % 2 );
    mAnswers << one;
  }
  column->addLayout( grid );
  QGridLayout *tools = new QGridLayout();
  QPushButton *back = button( tr( "Back" ), "reviewBack" ), *next = button( tr( "Next" ), "reviewNext" ),
              *imagery = button( tr( "Imagery" ), "reviewImagery" ), *osm = button( tr( "Open in OSM" ), "reviewOsm" ),
              *id = button( tr( "Open in iD" ), "reviewId" ), *josm = button( tr( "Open in JOSM" ), "reviewJosm" ),
              *use = button( tr( "Use the answers" ), "reviewUse" );
  const QList<QPushButton *> all { back, next, imagery, osm, id, josm };
  for ( int i = 0; i < all.size(); ++i )
    tools->addWidget( all.at( i ), i / 2, i % 2 );
  column->addLayout( tools );
  mCounts = new QLabel( inside );
  mCounts->setWordWrap( true );
  column->addWidget( mCounts );
  use->setToolTip( tr( "Writes the gaps with their answers, for Gaps by zone (CHECKED), and adds that layer" ) );
  column->addWidget( use );
  mSays = new QLabel( inside );
  mSays->setWordWrap( true );
  column->addWidget( mSays );
  column->addStretch();
  setWidget( inside );
  mOthers = all;
  mOthers << use;
  mImagery = new QMenu( this );
  imagery->setMenu( mImagery );
  connect( mImagery, &QMenu::aboutToShow, this, &ReviewDock::fillImagery );
  connect( back, &QPushButton::clicked, this, [this] { move( -1 ); } );
  connect( next, &QPushButton::clicked, this, [this] { move( 1 ); } );
  for ( const auto &[key, steps] : { std::pair( Qt::Key_Left, -1 ), std::pair( Qt::Key_Right, 1 ) } )
  {
    QShortcut *shortcut = new QShortcut( QKeySequence( key ), this );
    shortcut->setContext( Qt::WidgetWithChildrenShortcut );
    connect( shortcut, &QShortcut::activated, this, [this, steps = steps] { move( steps ); } );
  }
  connect( osm, &QPushButton::clicked, this, [this] { open( PlaceLinks::osm( gapBox() ) ); } );
  connect( id, &QPushButton::clicked, this, [this] { open( PlaceLinks::iD( gapBox() ) ); } );
  josm->setToolTip( tr( "JOSM must be running, with remote control switched on in its preferences" ) );
  connect( josm, &QPushButton::clicked, this, &ReviewDock::askJosm );
  connect( use, &QPushButton::clicked, this, &ReviewDock::useAnswers );
  connect( mLayer, &QgsMapLayerComboBox::layerChanged, this, &ReviewDock::begin );
  showGap();
}

ReviewDock::~ReviewDock() = default;

QPushButton *ReviewDock::button( const QString &text, const char *name )
{
  QPushButton *made = new QPushButton( text );
  made->setObjectName( QLatin1String( name ) );
  return made;
}

void ReviewDock::begin()
{
  mReview.reset();
  mShown = -1;
  say( QString() );
  if ( QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( mLayer->currentLayer() ) )
  {
    const QString folder = QgsProject::instance()->homePath().isEmpty()
                             ? QStandardPaths::writableLocation( QStandardPaths::DocumentsLocation )
                             : QgsProject::instance()->homePath();
    mReview = std::make_unique<GapReview>( layer, GapReview::fileFor( *layer, folder ) );
    const QString problem = mReview->open();
    if ( !problem.isEmpty() )
    {
      mReview.reset();
      say( problem );
    }
    else
    {
      connect( mReview.get(), &GapReview::changed, this, &ReviewDock::showGap );
      say( tr( "Your answers are kept in %1." ).arg( QDir::toNativeSeparators( mReview->file() ) ) );
    }
  }
  showGap();
}

void ReviewDock::answer( int number )
{
  if ( !mReview || !mReview->isOpen() )
    return;
  const QString problem = mReview->answer( static_cast<ReviewAnswer>( number ) );
  if ( !problem.isEmpty() )
    say( problem );
  else
    mReview->goToNextOpen();
}

void ReviewDock::move( int steps )
{
  if ( mReview )
    mReview->goTo( mReview->current() + steps );
}

void ReviewDock::showGap()
{
  const bool open = mReview && mReview->isOpen() && mReview->count() > 0;
  for ( QPushButton *one : mAnswers + mOthers )
    one->setEnabled( open );
  mProgress->setMaximum( open ? mReview->count() : 1 );
  mProgress->setValue( open ? mReview->answered() : 0 );
  if ( !open )
  {
    mPlace->clear();
    mSentence->setText(
      mReview
        ? tr( "This layer has no gaps." )
        : tr( "Choose the layer Missing in OSM that Building gaps made. Then look at each gap and press 1, 2, 3 or 4." )
    );
    mCounts->clear();
    return;
  }
  const int place = mReview->current();
  mPlace->setText( tr( "Gap %1 of %2; %3 answered" ).arg( place + 1 ).arg( mReview->count() ).arg( mReview->answered() )
  );
  mSentence->setText( mReview->sentenceAt( place ) );
  for ( int i = 0; i < mAnswers.size(); ++i )
  {
    QFont font = mAnswers.at( i )->font();
    font.setBold( mReview->answerAt( place ) == GapReview::code( static_cast<ReviewAnswer>( i ) ) );
    mAnswers.at( i )->setFont( font );
  }
  mCounts->setText( tr( "Really missing: %1. Already mapped: %2. No building: %3. Cannot tell: %4." )
                      .arg( mReview->answered( ReviewAnswer::There ) )
                      .arg( mReview->answered( ReviewAnswer::Mapped ) )
                      .arg( mReview->answered( ReviewAnswer::NotThere ) )
                      .arg( mReview->answered( ReviewAnswer::Unsure ) ) );
  if ( mShown != place )
  {
    mShown = place;
    zoom();
  }
}

void ReviewDock::zoom()
{
  QgsVectorLayer *layer = mReview->gaps();
  if ( !mCanvas || !layer )
    return;
  layer->selectByIds( { mReview->featureAt( mReview->current() ) } );
  try
  {
    QgsRectangle box
      = QgsCoordinateTransform( layer->crs(), mCanvas->mapSettings().destinationCrs(), QgsProject::instance() )
          .transformBoundingBox( mReview->boxAt( mReview->current() ) );
    if ( box.width() > 0 || box.height() > 0 )
    {
      box.scale( AROUND );
      mCanvas->setExtent( box );
    }
    else
    {
      mCanvas->setCenter( box.center() );
      mCanvas->zoomScale( POINT_SCALE );
    }
    mCanvas->refresh();
  }
  catch ( const QgsCsException & )
  {
    return; // no place on this map
  }
}

// The tiles that QGIS knows; one that is chosen lies under everything.
void ReviewDock::fillImagery()
{
  mImagery->clear();
  QgsSettings settings;
  settings.beginGroup( XYZ );
  for ( const QString &name : settings.childGroups() )
  {
    const QString address = settings.value( name + QStringLiteral( "/url" ) ).toString();
    const int least = settings.value( name + QStringLiteral( "/zmin" ), 0 ).toInt(),
              most = settings.value( name + QStringLiteral( "/zmax" ), 19 ).toInt();
    connect( mImagery->addAction( name ), &QAction::triggered, this, [name, address, least, most] {
      QgsRasterLayer *tiles
        = new QgsRasterLayer( PlaceLinks::tiles( address, least, most ), name, QStringLiteral( "wms" ) );
      QgsProject::instance()->addMapLayer( tiles, false );
      QgsProject::instance()->layerTreeRoot()->addLayer( tiles ); // at the end: under all others
    } );
  }
  if ( mImagery->isEmpty() )
    mImagery->addAction( tr( "Add imagery in the browser under XYZ Tiles" ) )->setEnabled( false );
}

// The gap and what is around it, in degrees; empty, with a sentence, where its place is not known.
QgsRectangle ReviewDock::gapBox()
{
  if ( !mReview || mReview->current() < 0 || !mReview->gaps() )
    return QgsRectangle();
  try
  {
    const QgsRectangle box
      = QgsCoordinateTransform(
          mReview->gaps()->crs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsProject::instance()
      )
          .transformBoundingBox( mReview->boxAt( mReview->current() ) );
    return QgsRectangle::fromCenterAndSize(
      box.center(), std::max( 2 * box.width(), LEAST_DEGREES ), std::max( 2 * box.height(), LEAST_DEGREES )
    );
  }
  catch ( const QgsCsException & )
  {
    say( tr( "The place of this gap on the earth is not known: check the CRS of the layer." ) );
    return QgsRectangle();
  }
}

void ReviewDock::open( const QUrl &url )
{
  if ( !gapBox().isEmpty() )
    QDesktopServices::openUrl( url );
}

void ReviewDock::askJosm()
{
  const QgsRectangle box = gapBox();
  if ( box.isEmpty() )
    return;
  HttpFetch *fetch = new HttpFetch( { .seconds = JOSM_SECONDS, .tries = 1 }, this );
  connect( fetch, &HttpFetch::finished, this, [this, fetch]( const HttpAnswer &answer ) {
    say(
      answer.error == QNetworkReply::NoError
        ? tr( "JOSM shows the place." )
        : tr( "JOSM does not answer. Start it, and switch on its remote control: Preferences ▸ Remote Control." )
    );
    fetch->deleteLater();
  } );
  fetch->get( QNetworkRequest( PlaceLinks::josm( box, mJosmPort ) ) );
}

void ReviewDock::useAnswers()
{
  if ( !mReview )
    return;
  const QFileInfo answers( mReview->file() );
  QString file;
  for ( int number = 1; file.isEmpty() || QFileInfo::exists( file ); ++number )
    file = answers.dir().filePath( QStringLiteral( "gaps-checked-%1.gpkg" ).arg( number ) );
  const QString problem = mReview->writeChecked( file );
  if ( !problem.isEmpty() )
  {
    say( problem );
    return;
  }
  QgsVectorLayer *layer = new QgsVectorLayer( file, tr( "Gaps with answers" ) );
  layer->setCustomProperty( QStringLiteral( "lacuna:role" ), QStringLiteral( "importfindings.CHECKED" ) );
  QgsProject::instance()->addMapLayer( layer );
  say( tr( "The layer “%1” has the answers. Give it to Gaps by zone as CHECKED." ).arg( layer->name() ) );
}

void ReviewDock::say( const QString &sentence ) { mSays->setText( sentence ); }

} // namespace lacuna
