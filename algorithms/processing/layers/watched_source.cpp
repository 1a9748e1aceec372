// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "watched_source.h"
#include "lacuna/error.h"
#include "lacuna/input/file_look.h"
#include "lacuna/input/reading_errors.h"

#include <qgsexpressioncontextscopegenerator.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesource.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>

namespace lacuna
{

// What a source and its iterators share.
struct Watch
{
  WatchedRows rows;
  std::unique_ptr<QgsProcessingFeatureSource> source;
  std::atomic<bool> sound { false }; // the structure of the file was looked at
  std::mutex mutex;
  QSet<QgsFeatureId> damaged; // under the mutex

  std::string name() const { return ( rows.path.isEmpty() ? rows.name : rows.path ).toStdString(); }
};

namespace
{

// Rows between two questions whether there is an end.
constexpr long long LOOK_EVERY = 2'000'000;
constexpr long long FAR_ABOVE = 4;
// A row takes more bytes in every file.
constexpr long long MIN_ROW_BYTES = 8;
// Rows read at once: to begin and to end hearing GDAL takes as long as a thirtieth of a row.
constexpr std::size_t MAX_AT_ONCE = 64;

class WatchedIterator : public QgsAbstractFeatureIterator
{
public:
  WatchedIterator( QgsFeatureIterator rows, bool whole, std::shared_ptr<Watch> watch )
    : QgsAbstractFeatureIterator( QgsFeatureRequest() )
    , mIterator( std::move( rows ) )
    , mWhole( whole )
    , mWatch( std::move( watch ) )
  {}
  bool rewind() override
  {
    mCount = 0;
    mTrouble.clear();
    mLastFailure.clear();
    mEnded = false;
    mGiven = 0;
    mHeld = 0;
    mAtOnce = 1;
    return mIterator.rewind();
  }
  bool close() override
  {
    mClosed = true;
    return mIterator.close();
  }

protected:
  bool fetchFeature( QgsFeature &feature ) override
  {
    if ( mGiven == mHeld && !read() )
      return false;
    std::swap( feature, mRows[mGiven++] ); // what comes back is read into again
    return true;
  }

private:
  // The next rows; false at the end. Few at first: who wants one row does not wait for more.
  bool read()
  {
    mGiven = 0;
    mHeld = 0;
    ReadingErrors errors;
    while ( !mEnded && mHeld < mAtOnce )
    {
      QgsFeature &feature = mRows[mHeld];
      mEnded = !mIterator.nextFeature( feature );
      if ( mEnded )
      {
        mLastFailure = errors.failure();
        break;
      }
      // What makes a geometry of no use is told by the row; a failure beside a good one may be another row that was
      // passed over.
      if ( errors.anything() )
        note( feature, errors.failure() );
      errors.forget();
      ++mHeld;
      if ( ++mCount % LOOK_EVERY == 0 )
        requireAnEnd();
    }
    mAtOnce = std::min( 2 * mAtOnce, mRows.size() );
    if ( mHeld == 0 )
      atEnd( mLastFailure );
    return mHeld > 0;
  }

  void note( const QgsFeature &feature, const std::string &failure )
  {
    if ( mTrouble.empty() && feature.hasGeometry() )
      mTrouble = failure;
    if ( feature.hasGeometry() )
      return;
    const std::lock_guard<std::mutex> lock( mWatch->mutex );
    mWatch->damaged.insert( feature.id() );
  }

  void atEnd( const std::string &failure )
  {
    const std::optional<PlainFile> &file = mWatch->rows.file;
    if ( !mWatch->rows.path.isEmpty() && !mWatch->sound.exchange( true ) )
      requireSoundFile( mWatch->rows.path.toStdString() );
    if ( file && mWhole )
      requireAllRows( *file, static_cast<std::size_t>( mCount ), failure );
    if ( const std::string &why = failure.empty() ? mTrouble : failure; !why.empty() )
      throw Error( ErrorCode::RowsUnreadable, { mWatch->name(), std::to_string( mCount ), "?", why } );
  }

  void requireAnEnd() const
  {
    const long long said = mWatch->rows.path.isEmpty() ? -1 : mWatch->source->featureCount();
    if ( said >= 0 && mCount > FAR_ABOVE * said + LOOK_EVERY )
      throw Error( ErrorCode::RowsEndless, { mWatch->name(), mWatch->rows.name.toStdString() } );
  }

  QgsFeatureIterator mIterator;
  bool mWhole;
  std::shared_ptr<Watch> mWatch;
  long long mCount = 0;
  std::string mTrouble;
  std::string mLastFailure; // beside the end
  bool mEnded = false;
  std::array<QgsFeature, MAX_AT_ONCE> mRows;
  std::size_t mHeld = 0;  // rows read into mRows
  std::size_t mGiven = 0; // of these
  std::size_t mAtOnce = 1;
};

class WatchedFeatures : public QgsFeatureSource, public QgsExpressionContextScopeGenerator
{
public:
  explicit WatchedFeatures( std::shared_ptr<Watch> watch ) : mWatch( std::move( watch ) ) {}
  QgsFeatureIterator getFeatures( const QgsFeatureRequest &request ) const override
  {
    const bool whole = request.filterType() == Qgis::FeatureRequestFilterType::NoFilter && request.limit() < 0
                       && request.filterRect().isNull()
                       && request.spatialFilterType() == Qgis::SpatialFilterType::NoFilter;
    const ReadingErrors opening; // said again when it is read
    return QgsFeatureIterator( new WatchedIterator(
      source().getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks ), whole, mWatch
    ) );
  }
  QString sourceName() const override { return source().sourceName(); }
  QgsFields fields() const override { return source().fields(); }
  QgsCoordinateReferenceSystem sourceCrs() const override { return source().sourceCrs(); }
  Qgis::WkbType wkbType() const override { return source().wkbType(); }
  QSet<QVariant> uniqueValues( int field, int limit ) const override { return source().uniqueValues( field, limit ); }
  QVariant minimumValue( int field ) const override { return source().minimumValue( field ); }
  QVariant maximumValue( int field ) const override { return source().maximumValue( field ); }
  QgsRectangle sourceExtent() const override { return source().sourceExtent(); }
  QgsFeatureIds allFeatureIds() const override { return source().allFeatureIds(); }
  Qgis::SpatialIndexPresence hasSpatialIndex() const override { return source().hasSpatialIndex(); }
  Qgis::FeatureAvailability hasFeatures() const override { return source().hasFeatures(); }
  QgsExpressionContextScope *createExpressionContextScope() const override
  {
    return source().createExpressionContextScope();
  }
  long long featureCount() const override
  {
    const long long said = source().featureCount();
    return mWatch->rows.path.isEmpty() ? said : std::min( said, QFileInfo( mWatch->rows.path ).size() / MIN_ROW_BYTES );
  }

private:
  const QgsProcessingFeatureSource &source() const { return *mWatch->source; }
  std::shared_ptr<Watch> mWatch;
};

} // namespace

QString fileBehind( const QgsVectorLayer &layer )
{
  const QString provider = layer.providerType();
  if ( provider == QLatin1String( "memory" ) || provider == QLatin1String( "virtual" ) )
    return QString();
  const QString path = QgsProviderRegistry::instance()
                         ->decodeUri( provider, layer.source() )
                         .value( QStringLiteral( "path" ) )
                         .toString();
  return QFileInfo( path ).isFile() ? path : QString();
}

static std::shared_ptr<Watch> watchOf( std::unique_ptr<QgsProcessingFeatureSource> source, WatchedRows rows )
{
  auto watch = std::make_shared<Watch>();
  watch->rows = std::move( rows );
  watch->source = std::move( source );
  return watch;
}

WatchedSource::WatchedSource(
  std::unique_ptr<QgsProcessingFeatureSource> source, WatchedRows rows, const QgsProcessingContext &context
)
  : WatchedSource( watchOf( std::move( source ), std::move( rows ) ), context )
{}

WatchedSource::WatchedSource( std::shared_ptr<Watch> watch, const QgsProcessingContext &context )
  : QgsProcessingFeatureSource( new WatchedFeatures( watch ), context, true )
  , mWatch( std::move( watch ) )
{}

bool WatchedSource::isDamaged( QgsFeatureId row ) const
{
  const std::lock_guard<std::mutex> lock( mWatch->mutex );
  return mWatch->damaged.contains( row );
}

} // namespace lacuna
