// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgscoordinatetransform.h>
#include <qgsfeatureid.h>
#include <qgsrectangle.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <vector>

class QgsVectorLayer;

namespace lacuna
{

/// What somebody who looked at a gap says of it; the codes are those that field and crowd bring back.
enum class ReviewAnswer
{
  There,    ///< really missing
  Mapped,   ///< already on the map
  NotThere, ///< no building
  Unsure    ///< cannot tell
};

/**
 * The gaps of a layer, one after the other, the most doubtful first, and the answers to them.
 *
 * Every answer is in the file before the next gap is shown, so that nothing is lost when QGIS ends; a second answer to
 * a gap leaves the first one as superseded. Answers are found again by gap_id and place, in any later run whose results
 * lie in the same folder: ids such as g7 are those of another town as well.
 */
class GapReview : public QObject
{
  Q_OBJECT
public:
  static constexpr int ANSWERS = 4;

  /// Whether the rows of a layer can be answered: they have gap_id and a geometry.
  static bool canReview( const QgsVectorLayer &layer );
  /// Where the answers to a layer lie: in the folder of its file; for a layer whose file does not last, in another.
  static QString fileFor( const QgsVectorLayer &gaps, const QString &folder );
  static QString code( ReviewAnswer answer );

  /// gaps must live as long as this, or be said to be gone: isOpen().
  GapReview( QgsVectorLayer *gaps, const QString &file );
  ~GapReview() override;

  /// Reads the gaps and earlier answers. A sentence where that cannot be done; empty where all is well.
  QString open();
  bool isOpen() const { return mGaps && mIsOpen; }

  int count() const { return static_cast<int>( mItems.size() ); }
  int answered() const;
  int answered( ReviewAnswer answer ) const;
  /// The place of the gap that is shown; -1 without gaps.
  int current() const { return mCurrent; }
  void goTo( int place );
  /// The next gap nobody has answered, from here on and then from the first; where all are answered, the next.
  void goToNextOpen();

  QString idAt( int place ) const { return mItems.at( static_cast<std::size_t>( place ) ).id; }
  QString sentenceAt( int place ) const { return mItems.at( static_cast<std::size_t>( place ) ).sentence; }
  /// Empty: nobody has answered.
  QString answerAt( int place ) const { return mAnswers.value( idAt( place ) ).code; }
  QgsFeatureId featureAt( int place ) const { return mItems.at( static_cast<std::size_t>( place ) ).feature; }
  /// In the CRS of the layer.
  QgsRectangle boxAt( int place ) const { return mItems.at( static_cast<std::size_t>( place ) ).box; }
  QgsVectorLayer *gaps() const { return mGaps; }
  const QString &file() const { return mFile; }

  /// Stores an answer to the gap that is shown. A sentence where it could not be written.
  QString answer( ReviewAnswer answer );

  /// Writes the gaps with what was found of each, for Gaps by zone (CHECKED). A sentence where that failed.
  QString writeChecked( const QString &file ) const;

signals:
  void changed();

private:
  struct Item
  {
    QString id;
    QString sentence;
    QgsFeatureId feature;
    QgsRectangle box;
    double doubt; ///< the larger, the earlier
  };
  struct Found
  {
    QString code;
    QString at;
    QgsFeatureId row;
  };

  void readGaps();
  void readAnswers();
  QgsCoordinateTransform toDegrees() const;
  /// Opens the file of the answers, where there is one. A sentence where it is another's.
  QString openFile();
  bool makeFile( QString &problem ) const;

  QPointer<QgsVectorLayer> mGaps;
  QString mFile;
  std::unique_ptr<QgsVectorLayer> mFindings; // null until the first answer
  bool mIsOpen = false;
  std::vector<Item> mItems;
  QHash<QString, Found> mAnswers; // the newest of each gap
  int mCurrent = -1;
};

} // namespace lacuna
