// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// MapBookAlgorithm: reads the pages, sorts and prints them. All that draws is made in the thread of the run.

#include "layers/stable_files.h"
#include "layers/field_finder.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "layers/result_sentence.h"
#include "layers/zone_names.h"
#include "lacuna/error.h"
#include "map_book_algorithm.h"
#include "messages/plural.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayoutatlas.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>
#include <qgsvectorlayer.h>

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lacuna
{

namespace
{

constexpr std::size_t MOST_PAGES = 5000;
constexpr std::size_t MOST_ON_OVERVIEW = 500; // chosen by hand: every page draws all of them
constexpr int DOTS_PER_INCH = 300;
constexpr int NAMES_SAID = 5;
const QString NUMBER_OF_PAGE = QStringLiteral( "@atlas_featurenumber" );
const QSizeF A4( 210, 297 ), A3( 297, 420 ); // millimetres

QgsCoordinateReferenceSystem degrees() { return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ); }

// A plane of metres with north on top: that of the layer, else the UTM zone of the place.
QgsCoordinateReferenceSystem planeFor( const QgsCoordinateReferenceSystem &layer, const QgsPointXY &place )
{
  if ( !layer.isGeographic() && layer.mapUnits() == Qgis::DistanceUnit::Meters
       && layer.authid() != QLatin1String( "EPSG:3857" ) )
    return layer;
  if ( std::abs( place.y() ) > 84 || std::abs( place.x() ) > 180 )
    return layer;
  const int zone = std::clamp( static_cast<int>( std::floor( ( place.x() + 180 ) / 6 ) ) + 1, 1, 60 );
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:%1" ).arg( ( place.y() < 0 ? 32700 : 32600 ) + zone ) );
}

// Figures by their value, letters without regard to accents: the same in every language of the computer.
QString sortKey( const QString &name )
{
  constexpr int DIGITS = 12;
  QString key, figures;
  const auto end = [&] {
    if ( !figures.isEmpty() )
      key += figures.rightJustified( DIGITS, QLatin1Char( '0' ) );
    figures.clear();
  };
  for ( const QChar sign : name.normalized( QString::NormalizationForm_KD ).toLower() )
    if ( sign.isDigit() )
      figures += sign;
    else if ( sign.category() != QChar::Mark_NonSpacing )
    {
      end();
      key += sign;
    }
  end();
  return key;
}

} // namespace

QString MapBookAlgorithm::nameExpression() const
{
  return mFoundName.isEmpty() ? NUMBER_OF_PAGE : ResultSentence::nameOr( mFoundName, NUMBER_OF_PAGE );
}

std::vector<MapBookAlgorithm::Page>
MapBookAlgorithm::readPages( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  const QgsFields fields = mSource->fields();
  const int task = ourField( fields, QStringLiteral( "task_id" ) ),
            rank = ourField( fields, QStringLiteral( "priority_rank" ) );
  const int chosen = mNameField >= 0 ? mNameField : mIsTask ? task : -1;
  ZoneNames names( fields, chosen );
  const QgsCoordinateTransform toDegrees( mSource->sourceCrs(), degrees(), context.transformContext() );
  std::vector<Page> pages;
  QStringList empty;
  QgsFeature feature;
  QgsFeatureIterator rows
    = mSource->getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  while ( rows.nextFeature( feature ) )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    const QgsRectangle box = feature.geometry().boundingBox();
    const bool isSomewhere = !feature.geometry().isEmpty() && box.isFinite() && box.width() + box.height() > 0;
    Page page { feature, {}, {}, rank >= 0 ? feature.attribute( rank ).toDouble() : 0 };
    try
    {
      if ( isSomewhere )
        page.degrees = toDegrees.transform( box.center() );
    }
    catch ( const QgsCsException & )
    {
      page.degrees = QgsPointXY( std::nan( "" ), 0 );
    }
    if ( !isSomewhere || !std::isfinite( page.degrees.x() ) || !std::isfinite( page.degrees.y() ) )
    {
      empty << ( chosen >= 0 ? feature.attribute( chosen ).toString() : QString::number( feature.id() ) );
      continue;
    }
    names.add( feature );
    pages.push_back( std::move( page ) );
    if ( pages.size() > MOST_PAGES )
      throw QgsProcessingException( tr( "The layer “%1” would make more than %2 pages. Choose some of its rows, or set "
                                        "a filter, and print them in several books." )
                                      .arg( mName, QLocale().toString( static_cast<int>( MOST_PAGES ) ) ) );
  }
  sayEmpty( empty, feedback );
  mWithoutPage = static_cast<int>( empty.size() );
  mFoundName = names.field();
  const QStringList best = names.best();
  for ( std::size_t i = 0; i < pages.size(); ++i )
  {
    // A task is called by its number, before which stands what it is.
    const bool isNameless = chosen >= 0 && pages[i].feature.attribute( chosen ).toString().trimmed().isEmpty();
    pages[i].name = mIsTask && isNameless ? QString::number( i + 1 ) : best.value( static_cast<int>( i ) );
  }
  return pages;
}

void MapBookAlgorithm::sayEmpty( const QStringList &empty, QgsProcessingFeedback *feedback ) const
{
  if ( empty.isEmpty() )
    return;
  QStringList said = empty.mid( 0, NAMES_SAID );
  if ( empty.size() > NAMES_SAID )
    said << QStringLiteral( "…" );
  feedback->pushWarning( tr(
                           "%1 row(s) of “%2” have no shape or no place on the earth, so they have no page: %3.",
                           nullptr, pluralOf( empty.size() )
  )
                           .arg( QLocale().toString( empty.size() ), mName, said.join( QStringLiteral( ", " ) ) ) );
}

// The first ones first where the layer says which these are, else by number or name: never by the order of rows.
void MapBookAlgorithm::sortPages( std::vector<Page> &pages )
{
  for ( Page &page : pages )
  {
    page.rank = page.rank > 0 ? page.rank : HUGE_VAL;
    page.key = sortKey( page.name );
  }
  const auto order = []( const Page &page ) {
    return std::tuple( page.rank, page.key, page.name, -page.degrees.y(), page.degrees.x() );
  };
  std::stable_sort( pages.begin(), pages.end(), [&]( const Page &a, const Page &b ) {
    return order( a ) < order( b );
  } );
}

PageWish MapBookAlgorithm::wishFor( const std::vector<Page> &pages ) const
{
  PageWish wish;
  wish.isTask = mIsTask;
  // Lying paper where most are wider than high, seen on the ground.
  const auto wide = std::count_if( pages.begin(), pages.end(), [this]( const Page &page ) {
    const QgsRectangle box = page.feature.geometry().boundingBox();
    const double squeeze = mSource->sourceCrs().isGeographic() ? std::cos( page.degrees.y() * M_PI / 180 ) : 1;
    return box.width() * squeeze > box.height();
  } );
  const bool lies = 2 * static_cast<std::size_t>( wide ) > pages.size();
  wish.paper = mIsLarge ? A3 : A4;
  if ( lies )
    wish.paper.transpose();
  wish.title = mTitle;
  const QString name = mFoundName.isEmpty() ? QString() : PageLayout::nameField();
  wish.name = name.isEmpty() ? NUMBER_OF_PAGE : QgsExpression::quotedColumnRef( name );
  wish.sentence = mRole.isEmpty() ? QString() : ResultSentence::expression( mRole, mSource->fields(), name );
  wish.attribution = mAttribution;
  wish.hasLegend = !mLayers.empty();
  wish.hasOverview = pages.size() > 1 && pages.size() <= MOST_ON_OVERVIEW;
  return wish;
}

// What the code of a page says: an address, else the place, which every map program of a telephone opens.
QString MapBookAlgorithm::linkOf( const Page &page ) const
{
  if ( mLink.isEmpty() )
    return QStringLiteral( "geo:%1,%2" )
      .arg( QString::number( page.degrees.y(), 'f', 6 ), QString::number( page.degrees.x(), 'f', 6 ) );
  static const QRegularExpression braces( QStringLiteral( "\\{([^}]*)\\}" ) );
  QString link;
  int from = 0;
  QRegularExpressionMatchIterator matches = braces.globalMatch( mLink );
  while ( matches.hasNext() )
  {
    const QRegularExpressionMatch match = matches.next();
    const QVariant value = page.feature.attribute( mSource->fields().lookupField( match.captured( 1 ) ) );
    link += mLink.mid( from, static_cast<int>( match.capturedStart() ) - from )
            + QString::fromLatin1( QUrl::toPercentEncoding( value.toString() ) );
    from = static_cast<int>( match.capturedEnd() );
  }
  return link + mLink.mid( from );
}

std::unique_ptr<QgsVectorLayer>
MapBookAlgorithm::layerOf( const std::vector<Page> &pages, QgsProcessingFeedback *feedback ) const
{
  auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "MultiPolygon" ), mName, QStringLiteral( "memory" ) );
  layer->setCrs( mSource->sourceCrs() );
  QgsFields ours
    = fieldsOf( { { "lacuna_link", QMetaType::Type::QString }, { "lacuna_qr", QMetaType::Type::QString } } );
  ours.append( QgsField( PageLayout::nameField(), QMetaType::Type::QString ) );
  const QgsFields fields = outputFields( mSource->fields(), ours );
  layer->dataProvider()->addAttributes( fields.toList() );
  layer->updateFields();
  QgsFeatureList rows;
  QString tooLong;
  for ( const Page &page : pages )
  {
    const QString link = mIsTask || !mLink.isEmpty() ? linkOf( page ) : QString();
    const QString code = link.isEmpty() ? QString() : PageLayout::codePicture( link );
    if ( code.isEmpty() && !link.isEmpty() && tooLong.isEmpty() )
      tooLong = page.name;
    QgsFeature row( fields );
    row.setGeometry( page.feature.geometry() );
    QgsAttributes attributes = page.feature.attributes();
    attributes << link << code << page.name;
    row.setAttributes( attributes );
    rows << row;
  }
  if ( !tooLong.isEmpty() )
    feedback->pushWarning(
      tr( "The address of “%1” is too long for a code to scan, so its page has none. Shorten LINK." ).arg( tooLong )
    );
  layer->dataProvider()->addFeatures( rows );
  layer->updateExtents();
  PageLayout::dressPages(
    *layer, mFoundName.isEmpty() ? QStringLiteral( "@id" ) : QgsExpression::quotedColumnRef( PageLayout::nameField() )
  );
  return layer;
}

void MapBookAlgorithm::makeLayout( QgsPrintLayout &layout, const PageWish &wish, QgsProcessingFeedback *feedback ) const
{
  if ( mTemplate.isNull() )
  {
    PageLayout::build( layout, wish );
    return;
  }
  bool ok = false;
  layout.loadFromTemplate( mTemplate, QgsReadWriteContext(), true, &ok );
  if ( !ok || layout.pageCollection()->pageCount() == 0 )
    throw QgsProcessingException(
      tr( "The layout %1 (LAYOUT_FILE) has no page, or QGIS cannot read it. Open it in the layout manager and save it "
          "again." )
        .arg( mTemplateName )
    );
  layout.atlas()->setEnabled( true );
  layout.atlas()->setFilterFeatures( false );
  layout.atlas()->setSortFeatures( false );
  layout.atlas()->setPageNameExpression( wish.name );
  if ( PageLayout::pageMaps( layout ).isEmpty() )
    feedback->pushWarning( tr( "No map of the layout %1 follows the pages, so all pages show the same place. Tick "
                               "“Controlled by Atlas” at its map." )
                             .arg( mTemplateName ) );
}

QByteArray
MapBookAlgorithm::print( QgsPrintLayout &layout, const std::vector<Page> &pages, QgsProcessingFeedback *feedback ) const
{
  QByteArray bytes;
  QBuffer buffer( &bytes );
  buffer.open( QIODevice::WriteOnly );
  {
    QPdfWriter writer( &buffer );
    writer.setResolution( DOTS_PER_INCH );
    writer.setCreator( QStringLiteral( "Lacuna" ) );
    writer.setTitle( mTitle );
    const auto lay = [&]( int page ) {
      const QgsLayoutSize size = layout.pageCollection()->page( page )->pageSize();
      const QSizeF room = layout.convertToLayoutUnits( size );
      // Portrait as Qt has it: width and height as they are.
      writer.setPageLayout( QPageLayout(
        QPageSize( room, QPageSize::Millimeter, QString(), QPageSize::ExactMatch ), QPageLayout::Portrait, QMarginsF()
      ) );
    };
    lay( 0 );
    QPainter painter( &writer );
    layout.renderContext().setDpi( DOTS_PER_INCH );
    layout.renderContext().setTextRenderFormat( Qgis::TextRenderFormat::AlwaysText );
    // Aerial pictures would make a book of hundreds of megabytes; without them codes stay sharp.
    const QMap<QString, QgsMapLayer *> layers = layout.project()->mapLayers();
    const bool hasPicture = std::any_of( layers.begin(), layers.end(), []( const QgsMapLayer *layer ) {
      return layer->type() == Qgis::LayerType::Raster;
    } );
    keepPictures( layout.renderContext(), !hasPicture );
    layout.atlas()->beginRender();
    const QList<QgsLayoutItemMap *> maps = PageLayout::pageMaps( layout );
    bool first = true;
    for ( std::size_t i = 0; i < pages.size(); ++i )
    {
      if ( feedback->isCanceled() )
        throw Canceled();
      if ( mTemplate.isNull() )
        for ( QgsLayoutItemMap *map : maps )
          map->setCrs( planeFor( mSource->sourceCrs(), pages[i].degrees ) );
      layout.atlas()->seekTo( static_cast<int>( i ) );
      PageLayout::fitScaleBars( layout );
      for ( int page = 0; page < layout.pageCollection()->pageCount(); ++page )
      {
        if ( !first )
        {
          lay( page );
          writer.newPage();
        }
        first = false;
        QgsLayoutExporter( &layout ).renderPage( &painter, page );
      }
      feedback->setProgress( 100.0 * static_cast<double>( i + 1 ) / static_cast<double>( pages.size() ) );
    }
    layout.atlas()->endRender();
  }
  return withoutHour( bytes );
}

// As the layout manager opens it: with the layers of the project there, and the user's own layer for the pages.
QByteArray MapBookAlgorithm::savedLayout(
  PageWish wish, const QgsVectorLayer &coverage, const QgsCoordinateReferenceSystem &plane
) const
{
  wish.name = nameExpression();
  if ( !mRole.isEmpty() )
    wish.sentence = ResultSentence::expression( mRole, mSource->fields(), mFoundName );
  QgsProject project;
  QgsPrintLayout layout( &project );
  PageLayout::build( layout, wish );
  PageLayout::placeOverview( layout, coverage, plane );
  QDomDocument document;
  document.appendChild( layout.writeXml( document, QgsReadWriteContext() ) );
  QDomElement atlas = document.documentElement().firstChildElement( QStringLiteral( "Atlas" ) );
  for ( auto it = mReference.cbegin(); it != mReference.cend(); ++it )
    atlas.setAttribute( it.key(), it.value().toString() );
  return stableXml( document );
}

QVariantMap MapBookAlgorithm::run( const QVariantMap &, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  std::vector<Page> pages = readPages( context, feedback );
  if ( pages.empty() )
    throw QgsProcessingException(
      tr( "The layer “%1” (COVERAGE) has no row with a shape, so there is nothing to print. "
          "Look at its filter and its selected rows, or choose another layer." )
        .arg( mName )
    );
  sortPages( pages );
  const PageWish wish = wishFor( pages );
  QgsProject project; // of this thread; takes the copies of the layers
  project.setTransformContext( context.transformContext() );
  project.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
  QList<QgsMapLayer *> shown;
  QgsVectorLayer *coverage = layerOf( pages, feedback ).release();
  project.addMapLayer( coverage, false );
  shown << coverage;
  for ( std::unique_ptr<QgsMapLayer> &layer : mLayers )
  {
    layer->moveToThread( QThread::currentThread() );
    shown << layer.get();
    project.layerTreeRoot()->addLayer( project.addMapLayer( layer.release(), false ) );
  }
  mLayers.clear();
  const QgsCoordinateReferenceSystem plane = planeFor( mSource->sourceCrs(), pages.front().degrees );
  {
    QgsPrintLayout layout( &project );
    makeLayout( layout, wish, feedback );
    QList<QgsLayoutItemMap *> maps;
    layout.layoutItems( maps );
    for ( QgsLayoutItemMap *map : std::as_const( maps ) )
    {
      map->setFollowVisibilityPreset( false );
      map->setLayers( shown );
      map->setKeepLayerSet( true );
    }
    PageLayout::fillOverview( layout, *coverage, plane );
    layout.atlas()->setCoverageLayer( coverage );
    writeAtEnd( mFile, print( layout, pages, feedback ), QStringLiteral( "OUTPUT" ) );
  }
  if ( !mLayoutFile.isEmpty() )
    writeAtEnd( mLayoutFile, savedLayout( wish, *coverage, plane ), QStringLiteral( "SAVED_LAYOUT" ) );
  feedback->pushInfo(
    tr( "%1 page(s).", nullptr, pluralOf( pages.size() ) ).arg( QLocale().toString( static_cast<int>( pages.size() ) ) )
  );
  QVariantMap results {
    { QStringLiteral( "OUTPUT" ), mFile },
    { QStringLiteral( "PAGES_COUNT" ), static_cast<int>( pages.size() ) },
    { QStringLiteral( "SKIPPED_COUNT" ), mWithoutPage }
  };
  if ( !mLayoutFile.isEmpty() )
    results.insert( QStringLiteral( "SAVED_LAYOUT" ), mLayoutFile );
  return results;
}

} // namespace lacuna
