// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "shift_decision.h"

#include <Eigen/Core>

#include <algorithm>
#include <bit>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr double BIN_M = 0.5;
constexpr double SPREAD_M = 1.5;    // votes this near the peak are landmarks
constexpr double RIVAL_M = 2.5;     // two peaks are farther apart than this
constexpr double RIVAL_SHARE = 0.5; // of the densest place's votes: below, a peak is no rival
constexpr double CLOSE_SHARE
  = 0.8; // from here on rivals must be told apart against the noise of those only they explain
constexpr std::uint32_t FEWEST = 5;
constexpr std::uint32_t ENOUGH = 12;
constexpr double FEWEST_SHARE = 0.1;
constexpr double EXPLAINED_M = 1.25; // a building with a like one this near is explained by a shift
constexpr double ONE_BUILDING
  = 2.9444389791664403; // ln( ( 1 - e ) / e ), e = 0.05: how often a shift explains a building of the other layer
constexpr double SURE = 2.995732273553991; // ln 20
constexpr double NOISE = 2;                // standard deviations
constexpr double LENGTH_M = 3;             // standard deviation of shifts in each direction
constexpr double BESIDE_M = 0.75;          // of those of cells beside each other
constexpr double FITS = 0.5;               // a shift explains at least this share of the buildings of one layer
constexpr std::size_t MOST_CANDIDATES = 64;

double between( const Point &a, const Point &b ) { return std::hypot( a.x - b.x, a.y - b.y ); }

// Votes of one window as a histogram of shifts.
class Histogram
{
public:
  struct Peak
  {
    Point shift;
    float votes;
  };

  explicit Histogram( double maxOffset )
    : mHalf( static_cast<int>( std::ceil( maxOffset / BIN_M ) ) + 1 )
    , mCounts( Eigen::ArrayXXf::Zero( 2 * mHalf + 1, 2 * mHalf + 1 ) )
  {}
  void add( const ShiftVote &vote )
  {
    mCounts( index( static_cast<double>( vote.dx ) ), index( static_cast<double>( vote.dy ) ) ) += 1;
  }

  // Centres of the densest 3 x 3 bins: the densest of all and its rivals, falling.
  std::vector<Peak> peaks() const
  {
    const Eigen::Index n = mCounts.rows();
    Eigen::ArrayXXf sum = Eigen::ArrayXXf::Zero( n, n );
    for ( Eigen::Index i = -1; i <= 1; ++i )
      for ( Eigen::Index j = -1; j <= 1; ++j )
        sum.block( 1, 1, n - 2, n - 2 ) += mCounts.block( 1 + i, 1 + j, n - 2, n - 2 );
    std::vector<Peak> peaks;
    while ( peaks.size() < MOST_CANDIDATES )
    {
      Eigen::Index x = 0;
      Eigen::Index y = 0;
      const float votes = sum.maxCoeff( &x, &y );
      const double rival = peaks.empty() ? 0 : RIVAL_SHARE * static_cast<double>( peaks.front().votes );
      if ( votes <= 0 || static_cast<double>( votes ) < rival )
        break;
      peaks.push_back( { { static_cast<double>( x - mHalf ) * BIN_M, static_cast<double>( y - mHalf ) * BIN_M }, votes }
      );
      clear( sum, x, y );
    }
    return peaks;
  }

private:
  static void clear( Eigen::ArrayXXf &sum, Eigen::Index x, Eigen::Index y )
  {
    constexpr double reach = RIVAL_M / BIN_M;
    const Eigen::Index r = static_cast<Eigen::Index>( reach );
    for ( Eigen::Index i = std::max<Eigen::Index>( 0, x - r ); i <= std::min( sum.rows() - 1, x + r ); ++i )
      for ( Eigen::Index j = std::max<Eigen::Index>( 0, y - r ); j <= std::min( sum.cols() - 1, y + r ); ++j )
        if ( static_cast<double>( ( i - x ) * ( i - x ) + ( j - y ) * ( j - y ) ) <= reach * reach )
          sum( i, j ) = 0;
  }
  Eigen::Index index( double value ) const
  {
    return std::clamp( static_cast<int>( std::lround( value / BIN_M ) ) + mHalf, 0, 2 * mHalf );
  }
  int mHalf;
  Eigen::ArrayXXf mCounts;
};

// Mean of the votes near the peak, weighted by Tukey's biweight, from the peak inwards.
Point refine( const Point &start, const std::vector<const ShiftVote *> &votes, std::uint32_t &landmarks )
{
  Eigen::Vector2d middle( start.x, start.y );
  for ( int round = 0; round < 6; ++round )
  {
    Eigen::Vector2d sum = Eigen::Vector2d::Zero();
    double total = 0;
    landmarks = 0;
    for ( const ShiftVote *vote : votes )
    {
      const Eigen::Vector2d shift( vote->dx, vote->dy );
      const double u = ( shift - middle ).squaredNorm() / ( SPREAD_M * SPREAD_M );
      if ( u >= 1 )
        continue;
      const double weight = ( 1 - u ) * ( 1 - u );
      sum += weight * shift;
      total += weight;
      ++landmarks;
    }
    if ( total <= 0 )
      break;
    middle = sum / total;
  }
  return { middle.x(), middle.y() };
}

// For every building of a layer in the window that has a like one: which of the candidates explain it.
class Explained
{
public:
  void add( std::uint64_t mask ) { mMasks.push_back( mask ); }
  std::size_t by( std::size_t candidate ) const { return count( bit( candidate ), 0 ); }
  std::size_t onlyBy( std::size_t candidate, std::size_t rival ) const
  {
    return count( bit( candidate ), bit( rival ) );
  }

private:
  static std::uint64_t bit( std::size_t candidate ) { return std::uint64_t { 1 } << candidate; }
  std::size_t count( std::uint64_t with, std::uint64_t without ) const
  {
    return static_cast<std::size_t>( std::count_if( mMasks.begin(), mMasks.end(), [&]( std::uint64_t mask ) {
      return mask & with && !( mask & without );
    } ) );
  }
  std::vector<std::uint64_t> mMasks;
};

// The buildings within a radius of a cell's middle, and what they say of its shift.
class Window
{
public:
  Window(
    const ShiftVotes &votes, const Point &middle, double radius, std::uint32_t fewest, const OffsetOptions &options
  );

  bool isEnough() const { return mEnough; }
  bool isSure() const { return mSure; }
  bool fits() const { return mFits; }
  // The shift that explains most, or the densest where it has no rivals.
  const ShiftCandidate &best() const { return mCandidates.front(); }
  // Falling by their score.
  const std::vector<ShiftCandidate> &candidates() const { return mCandidates; }
  // The same shift as these buildings have it.
  ShiftCandidate refined( const Point &shift ) const
  {
    ShiftCandidate candidate;
    candidate.shift = refine( shift, mNear, candidate.landmarks );
    return candidate;
  }

private:
  void weigh( const ShiftVotes &votes, const Point &middle, bool close );
  void explain( const ShiftVotes &votes, const Point &middle, Explained &osm, Explained &reference ) const;
  std::uint64_t maskOf( const ShiftVote &vote ) const;

  const OffsetOptions &mOptions;
  double mRadius;
  std::vector<const ShiftVote *> mNear;
  std::vector<ShiftCandidate> mCandidates;
  bool mEnough = false;
  bool mSure = false;
  bool mFits = true;
};

Window::Window(
  const ShiftVotes &votes, const Point &middle, double radius, std::uint32_t fewest, const OffsetOptions &options
)
  : mOptions( options )
  , mRadius( radius )
{
  Histogram histogram( options.maxOffsetM );
  std::size_t buildings = 0;
  for ( const ShiftVotes::Part &part : votes.around( middle, radius ) )
  {
    buildings += part.buildings;
    for ( const ShiftVote &vote : part.votes )
    {
      const double x = static_cast<double>( vote.x ) + part.x;
      const double y = static_cast<double>( vote.y ) + part.y;
      if ( x * x + y * y > radius * radius )
        continue;
      mNear.push_back( &vote );
      histogram.add( vote );
    }
  }
  const std::vector<Histogram::Peak> peaks = histogram.peaks();
  for ( const Histogram::Peak &peak : peaks )
    mCandidates.push_back( refined( peak.shift ) );
  if ( mCandidates.empty() )
    mCandidates.emplace_back();
  const auto allowed = [&]( const ShiftCandidate &candidate ) {
    return candidate.landmarks >= fewest
           && static_cast<double>( candidate.landmarks ) >= FEWEST_SHARE * static_cast<double>( buildings )
           && between( candidate.shift, {} ) <= options.maxOffsetM;
  };
  mEnough = allowed( mCandidates.front() );
  mSure = mEnough;
  if ( !mEnough || peaks.size() < 2 )
    return;
  const auto tooFar
    = [&]( const ShiftCandidate &candidate ) { return between( candidate.shift, {} ) > options.maxOffsetM; };
  mCandidates.erase( std::remove_if( mCandidates.begin(), mCandidates.end(), tooFar ), mCandidates.end() );
  weigh( votes, middle, static_cast<double>( peaks[1].votes ) >= CLOSE_SHARE * static_cast<double>( peaks[0].votes ) );
}

// Rivals differ by the buildings they leave unexplained, as at the ends of a row: their number tells, not their share.
void Window::weigh( const ShiftVotes &votes, const Point &middle, bool close )
{
  Explained osm;
  Explained reference;
  explain( votes, middle, osm, reference );
  // Of the more complete layer's buildings the right shift explains the most.
  const auto most = [&]( const Explained &layer, std::size_t buildings ) {
    std::size_t explained = 0;
    for ( std::size_t i = 0; i < mCandidates.size(); ++i )
      explained = std::max( explained, layer.by( i ) );
    return buildings ? static_cast<double>( explained ) / static_cast<double>( buildings ) : 0;
  };
  const double share[2]
    = { most( osm, votes.osmWithin( middle, mRadius ) ), most( reference, votes.referenceWithin( middle, mRadius ) ) };
  const Explained &witnesses = share[1] > share[0] ? reference : osm;
  mFits = std::max( share[0], share[1] ) >= FITS;
  std::vector<std::size_t> order( mCandidates.size() );
  std::vector<double> explained( mCandidates.size() );
  for ( std::size_t i = 0; i < order.size(); ++i )
  {
    order[i] = i;
    explained[i] = static_cast<double>( witnesses.by( i ) );
    const Point &shift = mCandidates[i].shift;
    mCandidates[i].score
      = explained[i] * ONE_BUILDING - ( shift.x * shift.x + shift.y * shift.y ) / ( 2 * LENGTH_M * LENGTH_M );
  }
  std::stable_sort( order.begin(), order.end(), [&]( std::size_t a, std::size_t b ) {
    return mCandidates[a].score > mCandidates[b].score;
  } );
  const std::size_t best = order.front();
  for ( std::size_t i = 1; i < order.size(); ++i )
  {
    const std::size_t rival = order[i];
    // The length alone makes none sure.
    mSure = mSure && mCandidates[best].score - mCandidates[rival].score > SURE
            && ( explained[best] - explained[rival] ) * ONE_BUILDING > SURE;
    if ( !mSure || !close )
      continue;
    // Where both layers lack buildings at random, a wrong shift explains some the right one does not.
    const double against = static_cast<double>( witnesses.onlyBy( rival, best ) );
    mSure = explained[best] - explained[rival] >= NOISE * std::sqrt( 2 * against );
  }
  std::vector<ShiftCandidate> sorted;
  for ( const std::size_t i : order )
    sorted.push_back( mCandidates[i] );
  mCandidates = std::move( sorted );
}

std::uint64_t Window::maskOf( const ShiftVote &vote ) const
{
  std::uint64_t mask = 0;
  for ( std::size_t i = 0; i < mCandidates.size(); ++i )
  {
    const double dx = static_cast<double>( vote.dx ) - mCandidates[i].shift.x;
    const double dy = static_cast<double>( vote.dy ) - mCandidates[i].shift.y;
    mask |= static_cast<std::uint64_t>( dx * dx + dy * dy <= EXPLAINED_M * EXPLAINED_M ) << i;
  }
  return mask;
}

// A building of the window may be explained by one outside it: the window makes no ends of rows.
void Window::explain( const ShiftVotes &votes, const Point &middle, Explained &osm, Explained &reference ) const
{
  std::vector<std::pair<std::uint32_t, std::uint64_t>> ofOsm;
  for ( const ShiftVotes::Part &part : votes.around( middle, mRadius + mOptions.maxOffsetM ) )
    for ( std::size_t i = 0; i < part.votes.size(); )
    {
      const ShiftVote &first = part.votes[i];
      const double x = static_cast<double>( first.x ) + part.x;
      const double y = static_cast<double>( first.y ) + part.y;
      std::uint64_t all = 0;
      for ( ; i < part.votes.size() && part.votes[i].x == first.x && part.votes[i].y == first.y; ++i )
      {
        const ShiftVote &vote = part.votes[i];
        const std::uint64_t mask = maskOf( vote );
        const Point to { x + static_cast<double>( vote.dx ), y + static_cast<double>( vote.dy ) };
        if ( to.x * to.x + to.y * to.y <= mRadius * mRadius )
          ofOsm.emplace_back( vote.osm, mask );
        all |= mask;
      }
      if ( x * x + y * y <= mRadius * mRadius )
        reference.add( all );
    }
  std::sort( ofOsm.begin(), ofOsm.end() );
  for ( std::size_t i = 0; i < ofOsm.size(); )
  {
    const std::uint32_t row = ofOsm[i].first;
    std::uint64_t all = 0;
    for ( ; i < ofOsm.size() && ofOsm[i].first == row; ++i )
      all |= ofOsm[i].second;
    osm.add( all );
  }
}

// A shift found in a large window, as the nearest buildings that are enough have it.
ShiftCandidate nearest( const std::vector<Window> &smaller, const ShiftCandidate &found )
{
  for ( const Window &window : smaller )
    if ( const ShiftCandidate near = window.refined( found.shift );
         near.landmarks >= ENOUGH && between( near.shift, found.shift ) <= EXPLAINED_M )
      return near;
  return found;
}

void apply( const ShiftCandidate &candidate, OffsetCell &cell )
{
  cell.dxM = candidate.shift.x;
  cell.dyM = candidate.shift.y;
  cell.landmarks = candidate.landmarks;
}

} // namespace

std::vector<ShiftCandidate>
decideShift( const ShiftVotes &votes, const Point &middle, const OffsetOptions &options, OffsetCell &cell )
{
  const std::pair<double, std::uint32_t> steps[] = {
    { options.aloneRadiusM, ENOUGH },
    { options.nearRadiusM, ENOUGH },
    { options.radiusM, FEWEST },
    { options.rowRadiusM, FEWEST }
  };
  std::vector<Window> unsure;
  for ( const auto &[radius, fewest] : steps )
  {
    if ( radius > options.radiusM && unsure.empty() )
      break; // too few buildings, not too many answers
    Window window( votes, middle, radius, fewest, options );
    apply( window.best(), cell );
    if ( window.isSure() )
    {
      apply( nearest( unsure, window.best() ), cell );
      cell.applied = cell.sure = true;
      return {};
    }
    if ( window.isEnough() )
      unsure.push_back( std::move( window ) );
  }
  if ( !unsure.empty() )
  {
    apply( unsure.front().best(), cell );
    cell.applied = unsure.front().fits();
  }
  if ( cell.landmarks == 0 )
    cell.dxM = cell.dyM = 0;
  return cell.applied ? unsure.front().candidates() : std::vector<ShiftCandidate>();
}

const ShiftCandidate &chooseBeside( const std::vector<ShiftCandidate> &candidates, const OffsetCell &sure )
{
  const auto score = [&]( const ShiftCandidate &candidate ) {
    const double away = between( candidate.shift, { sure.dxM, sure.dyM } ) / BESIDE_M;
    return candidate.score + std::log( 0.9 * std::exp( -away * away / 2 ) + 0.005 );
  };
  return *std::max_element( candidates.begin(), candidates.end(), [&]( const auto &a, const auto &b ) {
    return score( a ) < score( b );
  } );
}

} // namespace lacuna
