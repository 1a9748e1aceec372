// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gap_review.h"
#include "layers/found_columns.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfields.h>
#include <qgsgeometry.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerexporter.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace lacuna
{

namespace
{

const QString GAP_ID = QStringLiteral( "gap_id" );
const QString FINDING = QStringLiteral( "finding" );
const QString SOURCE = QStringLiteral( "finding_source" );
const QString AT = QStringLiteral( "finding_at" );
const QString SUPERSEDED = QStringLiteral( "superseded" );
const QString REVIEW = QStringLiteral( "review" );
const QString TABLE = QStringLiteral( "findings" );

const std::array<const char *, GapReview::ANSWERS> CODES { "there", "mapped", "not_there", "unsure" };

QgsFields findingFields()
{
  QgsFields fields;
  for ( const QString &name :
        { GAP_ID, FINDING, SOURCE, QStringLiteral( "finding_ref" ), AT, QStringLiteral( "finding_note" ) } )
    fields.append( QgsField( name, QMetaType::Type::QString ) );
  fields.append( QgsField( QStringLiteral( "finding_share" ), QMetaType::Type::Double ) );
  fields.append( QgsField( QStringLiteral( "finding_votes" ), QMetaType::Type::Int ) );
  fields.append( QgsField( SUPERSEDED, QMetaType::Type::Int ) );
  return fields;
}

std::unique_ptr<QgsVectorLayerExporter> newFile(
  const QString &file, const QString &table, const QgsFields &fields, Qgis::WkbType type,
  const QgsCoordinateReferenceSystem &crs
)
{
  return std::make_unique<QgsVectorLayerExporter>(
    file, QStringLiteral( "ogr" ), fields, type, crs, true,
    QVariantMap {
      { QStringLiteral( "driverName" ), QStringLiteral( "GPKG" ) }, { QStringLiteral( "layerName" ), table }
    }
  );
}

// How far a gap may be none: what is partly covered first, the more the earlier; then pieces of mapped buildings and
// what stands beside one; last what stands alone, the farther the later.
double doubtOf( const QString &reason, double overlap, double nearestM )
{
  if ( reason == QLatin1String( "small_overlap" ) )
    return 4 + overlap;
  if ( reason == QLatin1String( "part_of_mapped_building" ) )
    return 3;
  if ( reason == QLatin1String( "beside_mapped" ) )
    return 2;
  return 1 / ( 1 + std::max( nearestM, 0.0 ) );
}

} // namespace

bool GapReview::canReview( const QgsVectorLayer &layer )
{
  return layer.isSpatial() && layer.fields().lookupField( GAP_ID ) >= 0;
}

QString GapReview::fileFor( const QgsVectorLayer &gaps, const QString &folder )
{
  const QString path = QgsProviderRegistry::instance()
                         ->decodeUri( gaps.providerType(), gaps.source() )
                         .value( QStringLiteral( "path" ) )
                         .toString();
  const QFileInfo source( path );
  const auto lies = [&]( const QString &place ) { return source.absoluteFilePath().startsWith( place + '/' ); };
  const bool lasts
    = source.isAbsolute() && source.exists() && !lies( QgsProcessingUtils::tempFolder() ) && !lies( QDir::tempPath() );
  return QDir( lasts ? source.path() : folder ).filePath( QStringLiteral( "lacuna-review.gpkg" ) );
}

QString GapReview::code( ReviewAnswer answer )
{
  return QString::fromLatin1( CODES[static_cast<std::size_t>( answer )] );
}

GapReview::GapReview( QgsVectorLayer *gaps, const QString &file ) : mGaps( gaps ), mFile( file ) {}

GapReview::~GapReview() = default;

bool GapReview::makeFile( QString &problem ) const
{
  const std::unique_ptr<QgsVectorLayerExporter> writer = newFile(
    mFile, TABLE, findingFields(), Qgis::WkbType::Point, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) )
  );
  problem = writer->errorMessage();
  return writer->errorCode() == Qgis::VectorExportResult::Success && writer->flushBuffer();
}

void GapReview::readGaps()
{
  const QgsFields fields = mGaps->fields();
  const int id = fields.lookupField( GAP_ID ), sentence = fields.lookupField( QStringLiteral( "gap_explanation" ) ),
            reason = fields.lookupField( QStringLiteral( "gap_reason" ) ),
            overlap = fields.lookupField( QStringLiteral( "gap_overlap" ) ),
            nearest = fields.lookupField( QStringLiteral( "gap_nearest_m" ) );
  const auto value
    = []( const QgsFeature &feature, int column ) { return column >= 0 ? feature.attribute( column ) : QVariant(); };
  QgsFeature feature;
  QgsFeatureIterator features = mGaps->getFeatures();
  while ( features.nextFeature( feature ) )
    if ( const QString key = feature.attribute( id ).toString(); !key.isEmpty() )
      mItems.push_back(
        { key, value( feature, sentence ).toString(), feature.id(), feature.geometry().boundingBox(),
          doubtOf(
            value( feature, reason ).toString(), value( feature, overlap ).toDouble(),
            value( feature, nearest ).toDouble()
          ) }
      );
  std::stable_sort( mItems.begin(), mItems.end(), []( const Item &a, const Item &b ) { return a.doubt > b.doubt; } );
}

QgsCoordinateTransform GapReview::toDegrees() const
{
  return QgsCoordinateTransform(
    mGaps->crs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsProject::instance()
  );
}

QString GapReview::openFile()
{
  if ( mFindings || !QFileInfo::exists( mFile ) )
    return QString();
  auto findings = std::make_unique<QgsVectorLayer>( mFile + QStringLiteral( "|layername=" ) + TABLE, TABLE );
  if ( !findings->isValid() || findings->fields().lookupField( SUPERSEDED ) < 0 )
    return tr( "%1 is there, but holds no answers of a review. Move it away, then begin again." )
      .arg( QDir::toNativeSeparators( mFile ) );
  mFindings = std::move( findings );
  return QString();
}

// An id may be that of another town, too: an answer counts where it was given.
void GapReview::readAnswers()
{
  mAnswers.clear();
  if ( !mFindings )
    return;
  QHash<QString, QgsRectangle> places;
  const double metre = mGaps->crs().isGeographic() ? 1e-5 : 1; // as near as a way there and back is exact
  for ( const Item &item : mItems )
    places.insert(
      item.id, item.box.buffered( std::max( metre, std::hypot( item.box.width(), item.box.height() ) / 2 ) )
    );
  const QgsCoordinateTransform transform = toDegrees();
  const QgsFields fields = mFindings->fields();
  const auto value
    = [&]( const QgsFeature &row, const QString &name ) { return row.attribute( fields.lookupField( name ) ); };
  QgsFeature row;
  QgsFeatureIterator rows = mFindings->getFeatures();
  while ( rows.nextFeature( row ) )
  {
    const QString id = value( row, GAP_ID ).toString();
    if ( value( row, SUPERSEDED ).toInt() != 0 || value( row, SOURCE ).toString() != REVIEW || !places.contains( id ) )
      continue;
    try
    {
      const QgsPointXY point = transform.transform( row.geometry().asPoint(), Qgis::TransformDirection::Reverse );
      if ( places.value( id ).contains( point ) )
        mAnswers.insert( id, { value( row, FINDING ).toString(), value( row, AT ).toString(), row.id() } );
    }
    catch ( const QgsCsException & )
    {
      continue; // not of this place
    }
  }
}

QString GapReview::open()
{
  mIsOpen = false;
  mFindings.reset();
  if ( !mGaps || !canReview( *mGaps ) )
    return tr( "Choose a layer with gaps, as Building gaps makes it: one with the column gap_id." );
  mItems.clear();
  readGaps();
  mCurrent = mItems.empty() ? -1 : 0;
  if ( const QString problem = openFile(); !problem.isEmpty() )
    return problem;
  readAnswers();
  mIsOpen = true;
  if ( mCurrent >= 0 && !answerAt( mCurrent ).isEmpty() )
    goToNextOpen();
  emit changed();
  return QString();
}

int GapReview::answered() const
{
  return static_cast<int>( std::count_if( mItems.begin(), mItems.end(), [this]( const Item &item ) {
    return mAnswers.contains( item.id );
  } ) );
}

int GapReview::answered( ReviewAnswer answer ) const
{
  return static_cast<int>( std::count_if( mItems.begin(), mItems.end(), [&]( const Item &item ) {
    return mAnswers.value( item.id ).code == code( answer );
  } ) );
}

void GapReview::goTo( int place )
{
  if ( count() == 0 )
    return;
  mCurrent = std::clamp( place, 0, count() - 1 );
  emit changed();
}

void GapReview::goToNextOpen()
{
  for ( int step = 1; step <= count(); ++step )
    if ( const int place = ( mCurrent + step ) % count(); answerAt( place ).isEmpty() )
    {
      goTo( place );
      return;
    }
  goTo( mCurrent + 1 );
}

QString GapReview::answer( ReviewAnswer answer )
{
  if ( !isOpen() || mCurrent < 0 )
    return tr( "There is no gap to answer." );
  QString detail;
  if ( !QFileInfo::exists( mFile ) )
    mFindings.reset(); // somebody took it away
  if ( !QFileInfo::exists( mFile ) && !makeFile( detail ) )
    return tr( "The answers could not be written to %1: %2" ).arg( QDir::toNativeSeparators( mFile ), detail );
  if ( const QString problem = openFile(); !problem.isEmpty() )
    return problem;
  QgsPointXY middle;
  try
  {
    middle = toDegrees().transform( boxAt( mCurrent ).center() );
  }
  catch ( const QgsCsException & )
  {
    return tr( "The place of this gap on the earth is not known: check the CRS of the layer." );
  }
  QgsVectorDataProvider *provider = mFindings->dataProvider();
  const QgsFields fields = mFindings->fields();
  const QString id = idAt( mCurrent ), now = QDateTime::currentDateTimeUtc().toString( Qt::ISODate );
  QgsFeature row( fields );
  row.setGeometry( QgsGeometry::fromPointXY( middle ) );
  row.setAttribute( GAP_ID, id );
  row.setAttribute( FINDING, code( answer ) );
  row.setAttribute( SOURCE, REVIEW );
  row.setAttribute( AT, now );
  row.setAttribute( QStringLiteral( "finding_share" ), 1.0 );
  row.setAttribute( QStringLiteral( "finding_votes" ), 1 );
  row.setAttribute( SUPERSEDED, 0 );
  QgsFeatureList added { row };
  const auto before = mAnswers.constFind( id );
  const QgsAttributeMap isSuperseded { { fields.lookupField( SUPERSEDED ), 1 } };
  const bool written
    = provider->addFeatures( added )
      && ( before == mAnswers.constEnd() || provider->changeAttributeValues( { { before->row, isSuperseded } } ) );
  if ( !written )
    return tr( "The answer could not be written to %1. Check that there is room on the disk and that the file is not "
               "read-only." )
      .arg( QDir::toNativeSeparators( mFile ) );
  mAnswers.insert( id, { code( answer ), now, added.constFirst().id() } );
  emit changed();
  return QString();
}

QString GapReview::writeChecked( const QString &file ) const
{
  if ( !isOpen() )
    return tr( "There is no gap to answer." );
  // A layer that has been written here before has the columns already.
  QgsFields fields = mGaps->fields();
  const QgsFields columns = foundColumns();
  std::array<int, 6> at {};
  for ( std::size_t i = 0; i < at.size(); ++i )
  {
    const QgsField column = columns.at( static_cast<int>( i ) );
    fields.append( column ); // not where one of that name is there
    at[i] = fields.lookupField( column.name() );
  }
  std::unique_ptr<QgsVectorLayerExporter> writer
    = newFile( file, QStringLiteral( "checked" ), fields, mGaps->wkbType(), mGaps->crs() );
  const int id = mGaps->fields().lookupField( GAP_ID ), fid = mGaps->fields().lookupField( QStringLiteral( "fid" ) );
  QgsFeature feature;
  QgsFeatureIterator features = mGaps->getFeatures();
  bool good = writer->errorCode() == Qgis::VectorExportResult::Success;
  while ( good && features.nextFeature( feature ) )
  {
    QgsAttributes attributes = feature.attributes();
    attributes.resize( fields.count() );
    if ( fid >= 0 )
      attributes[fid] = QVariant(); // the file numbers its rows itself
    // Without an answer of a review, what was found before stays.
    const auto found = mAnswers.constFind( feature.attribute( id ).toString() );
    if ( found != mAnswers.constEnd() )
    {
      const std::array<QVariant, 6> values { found->code, 1.0, 1, REVIEW, found->at, 0 };
      for ( std::size_t i = 0; i < values.size(); ++i )
        attributes[at[i]] = values[i];
    }
    else if ( QVariant &conflict = attributes[at[5]]; !conflict.isValid() )
      conflict = 0;
    QgsFeature row( fields );
    row.setGeometry( feature.geometry() );
    row.setAttributes( attributes );
    good = writer->addFeature( row, QgsFeatureSink::FastInsert );
  }
  good = good && writer->flushBuffer();
  const QString problem = writer->errorMessage();
  writer.reset();
  if ( !good )
    QFile::remove( file );
  return good ? QString()
              : tr( "The gaps with their answers could not be written to %1: %2" )
                  .arg( QDir::toNativeSeparators( file ), problem );
}

} // namespace lacuna
