// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "offset_decision.h"

#include <Eigen/Core>

#include <algorithm>
#include <bit>
#include <cmath>

namespace lacuna
{

// The densest displacement of a histogram, refined by a biweight mean (Mosteller and Tukey 1977); rivals are told
// apart by log-odds with the bound of a sequential test (Wald 1945). The simulations are in README.md.

namespace
{

// A third of the noise radius below, so that the peak of a 3 x 3 window holds the votes of one shift. Chosen by hand,
// tried in RESULTS.md.
constexpr double HISTOGRAM_BIN_M = 0.5;
// Votes this near the peak are landmarks: above the noise of drawing, 0.3 to 1 m (tests/support/gap_worlds.py). Chosen
// by hand.
constexpr double BIWEIGHT_RADIUS_M = 1.5;
// Two peaks are farther apart than this: below the narrowest row of houses, 5 m of pitch (README.md).
constexpr double MIN_PEAK_DISTANCE_M = 2.5;
// Of the densest place’s votes; below, a peak is no rival. With the estates of README.md none is then wrong and sure.
constexpr double MIN_PEAK_SHARE = 0.5;
// From here on rivals must be told apart against the noise of those only they explain. As MIN_PEAK_SHARE.
constexpr double CLOSE_PEAK_SHARE = 0.8;
// Chosen by hand, tried in RESULTS.md; SUFFICIENT_LANDMARKS too.
constexpr std::uint32_t MIN_LANDMARKS = 5;
constexpr std::uint32_t SUFFICIENT_LANDMARKS = 12;
// Of the buildings in the window. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_LANDMARK_SHARE = 0.1;
// A building with a like one this near is explained by a shift: half of MIN_PEAK_DISTANCE_M, so that no building
// speaks for two.
constexpr double EXPLAINED_WITHIN_M = 1.25;
// ln( ( 1 - e ) / e ) with e = 0.05, how often a wrong shift explains a building of the other layer. Chosen by hand,
// tried in RESULTS.md.
constexpr double LOG_ODDS_PER_BUILDING = 2.9444389791664403;
// ln 20: wrong once in 20 at most, as for the bounds of a sequential test (Wald 1945).
constexpr double MIN_LOG_ODDS = 2.995732273553991;
// Of what only the rival explains: the usual two standard deviations.
constexpr double MIN_DIFFERENCE_SIGMA = 2;
// Standard deviation of shifts in each direction. Chosen by hand, tried in RESULTS.md; only decides where the buildings
// alone do not.
constexpr double LENGTH_SIGMA_M = 3;
// Of the shifts of cells beside each other; the same as MAX_SMOOTH_STEP_M of offset_field.cpp. Chosen by hand, tried in
// RESULTS.md.
constexpr double NEIGHBOUR_SIGMA_M = 0.75;
// A shift explains at least this share of the buildings of one layer. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_EXPLAINED_SHARE = 0.5;
// One bit each in a mask; far above what peaks of half the votes can be.
constexpr std::size_t MAX_CANDIDATES = 64;

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
    : mHalf( static_cast<int>( std::ceil( maxOffset / HISTOGRAM_BIN_M ) ) + 1 )
    , mCounts( Eigen::ArrayXXf::Zero( 2 * mHalf + 1, 2 * mHalf + 1 ) )
  {}
  void add( const OffsetVote &vote )
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
    while ( peaks.size() < MAX_CANDIDATES )
    {
      Eigen::Index x = 0;
      Eigen::Index y = 0;
      const float votes = sum.maxCoeff( &x, &y );
      const double rival = peaks.empty() ? 0 : MIN_PEAK_SHARE * static_cast<double>( peaks.front().votes );
      if ( votes <= 0 || static_cast<double>( votes ) < rival )
        break;
      peaks.push_back(
        { { static_cast<double>( x - mHalf ) * HISTOGRAM_BIN_M, static_cast<double>( y - mHalf ) * HISTOGRAM_BIN_M },
          votes }
      );
      clear( sum, x, y );
    }
    return peaks;
  }

private:
  static void clear( Eigen::ArrayXXf &sum, Eigen::Index x, Eigen::Index y )
  {
    constexpr double reach = MIN_PEAK_DISTANCE_M / HISTOGRAM_BIN_M;
    const Eigen::Index r = static_cast<Eigen::Index>( reach );
    for ( Eigen::Index i = std::max<Eigen::Index>( 0, x - r ); i <= std::min( sum.rows() - 1, x + r ); ++i )
      for ( Eigen::Index j = std::max<Eigen::Index>( 0, y - r ); j <= std::min( sum.cols() - 1, y + r ); ++j )
        if ( static_cast<double>( ( i - x ) * ( i - x ) + ( j - y ) * ( j - y ) ) <= reach * reach )
          sum( i, j ) = 0;
  }
  Eigen::Index index( double value ) const
  {
    return std::clamp( static_cast<int>( std::lround( value / HISTOGRAM_BIN_M ) ) + mHalf, 0, 2 * mHalf );
  }
  int mHalf;
  Eigen::ArrayXXf mCounts;
};

// Mean of the votes near the peak, weighted by Tukey's biweight, from the peak inwards.
Point refine( const Point &start, const std::vector<const OffsetVote *> &votes, std::uint32_t &landmarks )
{
  Eigen::Vector2d middle( start.x, start.y );
  for ( int round = 0; round < 6; ++round )
  {
    Eigen::Vector2d sum = Eigen::Vector2d::Zero();
    double total = 0;
    landmarks = 0;
    for ( const OffsetVote *vote : votes )
    {
      const Eigen::Vector2d shift( vote->dx, vote->dy );
      const double u = ( shift - middle ).squaredNorm() / ( BIWEIGHT_RADIUS_M * BIWEIGHT_RADIUS_M );
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
class ExplainedBuildings
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
class VoteWindow
{
public:
  VoteWindow(
    const OffsetVotes &votes, const Point &middle, double radius, std::uint32_t minLandmarks,
    const OffsetOptions &options
  );

  bool isEnough() const { return mEnough; }
  bool isSure() const { return mSure; }
  bool explainsEnough() const { return mExplainsEnough; }
  // The shift that explains most, or the densest where it has no rivals.
  const OffsetCandidate &best() const { return mCandidates.front(); }
  // Falling by their score.
  const std::vector<OffsetCandidate> &candidates() const { return mCandidates; }
  // The same shift as these buildings have it.
  OffsetCandidate refined( const Point &shift ) const
  {
    OffsetCandidate candidate;
    candidate.shift = refine( shift, mNear, candidate.landmarks );
    return candidate;
  }

private:
  void scoreCandidates( const OffsetVotes &votes, const Point &middle, bool close );
  void collectExplained(
    const OffsetVotes &votes, const Point &middle, ExplainedBuildings &osm, ExplainedBuildings &reference
  ) const;
  std::uint64_t maskOf( const OffsetVote &vote ) const;

  const OffsetOptions &mOptions;
  double mRadius;
  std::vector<const OffsetVote *> mNear;
  std::vector<OffsetCandidate> mCandidates;
  bool mEnough = false;
  bool mSure = false;
  bool mExplainsEnough = true;
};

VoteWindow::VoteWindow(
  const OffsetVotes &votes, const Point &middle, double radius, std::uint32_t minLandmarks, const OffsetOptions &options
)
  : mOptions( options )
  , mRadius( radius )
{
  Histogram histogram( options.maxOffsetM );
  std::size_t buildings = 0;
  for ( const OffsetVotes::Part &part : votes.around( middle, radius ) )
  {
    buildings += part.buildings;
    for ( const OffsetVote &vote : part.votes )
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
  const auto allowed = [&]( const OffsetCandidate &candidate ) {
    return candidate.landmarks >= minLandmarks
           && static_cast<double>( candidate.landmarks ) >= MIN_LANDMARK_SHARE * static_cast<double>( buildings )
           && between( candidate.shift, {} ) <= options.maxOffsetM;
  };
  mEnough = allowed( mCandidates.front() );
  mSure = mEnough;
  if ( !mEnough || peaks.size() < 2 )
    return;
  const auto tooFar
    = [&]( const OffsetCandidate &candidate ) { return between( candidate.shift, {} ) > options.maxOffsetM; };
  mCandidates.erase( std::remove_if( mCandidates.begin(), mCandidates.end(), tooFar ), mCandidates.end() );
  scoreCandidates(
    votes, middle, static_cast<double>( peaks[1].votes ) >= CLOSE_PEAK_SHARE * static_cast<double>( peaks[0].votes )
  );
}

// Rivals differ by the buildings they leave unexplained, as at the ends of a row: their number tells, not their share.
void VoteWindow::scoreCandidates( const OffsetVotes &votes, const Point &middle, bool close )
{
  ExplainedBuildings osm;
  ExplainedBuildings reference;
  collectExplained( votes, middle, osm, reference );
  // Of the more complete layer's buildings the right shift explains the most.
  const auto maxExplainedShare = [&]( const ExplainedBuildings &layer, std::size_t buildings ) {
    std::size_t explained = 0;
    for ( std::size_t i = 0; i < mCandidates.size(); ++i )
      explained = std::max( explained, layer.by( i ) );
    return buildings ? static_cast<double>( explained ) / static_cast<double>( buildings ) : 0;
  };
  const double share[2] = {
    maxExplainedShare( osm, votes.osmWithin( middle, mRadius ) ),
    maxExplainedShare( reference, votes.referenceWithin( middle, mRadius ) )
  };
  const ExplainedBuildings &witnesses = share[1] > share[0] ? reference : osm;
  mExplainsEnough = std::max( share[0], share[1] ) >= MIN_EXPLAINED_SHARE;
  std::vector<std::size_t> order( mCandidates.size() );
  std::vector<double> explained( mCandidates.size() );
  for ( std::size_t i = 0; i < order.size(); ++i )
  {
    order[i] = i;
    explained[i] = static_cast<double>( witnesses.by( i ) );
    const Point &shift = mCandidates[i].shift;
    mCandidates[i].score = explained[i] * LOG_ODDS_PER_BUILDING
                           - ( shift.x * shift.x + shift.y * shift.y ) / ( 2 * LENGTH_SIGMA_M * LENGTH_SIGMA_M );
  }
  std::stable_sort( order.begin(), order.end(), [&]( std::size_t a, std::size_t b ) {
    return mCandidates[a].score > mCandidates[b].score;
  } );
  const std::size_t best = order.front();
  for ( std::size_t i = 1; i < order.size(); ++i )
  {
    const std::size_t rival = order[i];
    // The length alone makes none sure.
    mSure = mSure && mCandidates[best].score - mCandidates[rival].score > MIN_LOG_ODDS
            && ( explained[best] - explained[rival] ) * LOG_ODDS_PER_BUILDING > MIN_LOG_ODDS;
    if ( !mSure || !close )
      continue;
    // Where both layers lack buildings at random, a wrong shift explains some the right one does not.
    const double against = static_cast<double>( witnesses.onlyBy( rival, best ) );
    mSure = explained[best] - explained[rival] >= MIN_DIFFERENCE_SIGMA * std::sqrt( 2 * against );
  }
  std::vector<OffsetCandidate> sorted;
  for ( const std::size_t i : order )
    sorted.push_back( mCandidates[i] );
  mCandidates = std::move( sorted );
}

std::uint64_t VoteWindow::maskOf( const OffsetVote &vote ) const
{
  std::uint64_t mask = 0;
  for ( std::size_t i = 0; i < mCandidates.size(); ++i )
  {
    const double dx = static_cast<double>( vote.dx ) - mCandidates[i].shift.x;
    const double dy = static_cast<double>( vote.dy ) - mCandidates[i].shift.y;
    mask |= static_cast<std::uint64_t>( dx * dx + dy * dy <= EXPLAINED_WITHIN_M * EXPLAINED_WITHIN_M ) << i;
  }
  return mask;
}

// A building of the window may be explained by one outside it: the window makes no ends of rows.
void VoteWindow::collectExplained(
  const OffsetVotes &votes, const Point &middle, ExplainedBuildings &osm, ExplainedBuildings &reference
) const
{
  std::vector<std::pair<std::uint32_t, std::uint64_t>> ofOsm;
  for ( const OffsetVotes::Part &part : votes.around( middle, mRadius + mOptions.maxOffsetM ) )
    for ( std::size_t i = 0; i < part.votes.size(); )
    {
      const OffsetVote &first = part.votes[i];
      const double x = static_cast<double>( first.x ) + part.x;
      const double y = static_cast<double>( first.y ) + part.y;
      std::uint64_t all = 0;
      for ( ; i < part.votes.size() && part.votes[i].x == first.x && part.votes[i].y == first.y; ++i )
      {
        const OffsetVote &vote = part.votes[i];
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
OffsetCandidate nearest( const std::vector<VoteWindow> &smaller, const OffsetCandidate &found )
{
  for ( const VoteWindow &window : smaller )
    if ( const OffsetCandidate near = window.refined( found.shift );
         near.landmarks >= SUFFICIENT_LANDMARKS && between( near.shift, found.shift ) <= EXPLAINED_WITHIN_M )
      return near;
  return found;
}

void apply( const OffsetCandidate &candidate, OffsetCell &cell )
{
  cell.dxM = candidate.shift.x;
  cell.dyM = candidate.shift.y;
  cell.landmarks = candidate.landmarks;
}

} // namespace

std::vector<OffsetCandidate>
decideOffset( const OffsetVotes &votes, const Point &middle, const OffsetOptions &options, OffsetCell &cell )
{
  const std::pair<double, std::uint32_t> steps[] = {
    { options.aloneRadiusM, SUFFICIENT_LANDMARKS },
    { options.nearRadiusM, SUFFICIENT_LANDMARKS },
    { options.radiusM, MIN_LANDMARKS },
    { options.rowRadiusM, MIN_LANDMARKS }
  };
  std::vector<VoteWindow> unsure;
  for ( const auto &[radius, minLandmarks] : steps )
  {
    if ( radius > options.radiusM && unsure.empty() )
      break; // too few buildings, not too many answers
    VoteWindow window( votes, middle, radius, minLandmarks, options );
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
    cell.applied = unsure.front().explainsEnough();
  }
  if ( cell.landmarks == 0 )
    cell.dxM = cell.dyM = 0;
  return cell.applied ? unsure.front().candidates() : std::vector<OffsetCandidate>();
}

const OffsetCandidate &chooseBeside( const std::vector<OffsetCandidate> &candidates, const OffsetCell &sure )
{
  const auto score = [&]( const OffsetCandidate &candidate ) {
    const double away = between( candidate.shift, { sure.dxM, sure.dyM } ) / NEIGHBOUR_SIGMA_M;
    return candidate.score + std::log( 0.9 * std::exp( -away * away / 2 ) + 0.005 );
  };
  return *std::max_element( candidates.begin(), candidates.end(), [&]( const auto &a, const auto &b ) {
    return score( a ) < score( b );
  } );
}

} // namespace lacuna
