// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsdockwidget.h>
#include <qgsrectangle.h>

#include <memory>

class QgsMapCanvas;
class QgsMapLayerComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace lacuna
{

class GapReview;

/// Looks at gaps one after the other and answers each by a key: really missing, already mapped, no building, cannot
/// tell.
class ReviewDock : public QgsDockWidget
{
  Q_OBJECT
public:
  /// josmPort: of the remote control; another in tests
  ReviewDock( QgsMapCanvas *canvas, QWidget *parent, int josmPort = 8111 );
  ~ReviewDock() override;

  /// The review that is going on; null without one.
  GapReview *review() const { return mReview.get(); }

private:
  void begin();
  void answer( int number );
  void move( int steps );
  void showGap();
  void zoom();
  void fillImagery();
  QgsRectangle gapBox();
  void open( const QUrl &url );
  void askJosm();
  void useAnswers();
  void say( const QString &sentence );
  QPushButton *button( const QString &text, const char *name );

  QgsMapCanvas *mCanvas;
  std::unique_ptr<GapReview> mReview;
  QgsMapLayerComboBox *mLayer = nullptr;
  QLabel *mPlace = nullptr;
  QLabel *mSentence = nullptr;
  QLabel *mCounts = nullptr;
  QLabel *mSays = nullptr;
  QProgressBar *mProgress = nullptr;
  QList<QPushButton *> mAnswers;
  QList<QPushButton *> mOthers; // that need a gap
  QMenu *mImagery = nullptr;
  int mShown = -1;
  int mJosmPort;
};

} // namespace lacuna
