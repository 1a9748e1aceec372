// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"
#include "lacuna/run_context.h"
#include "lacuna/street/pictures.h"
#include "lacuna/street/tile_grid.h"
#include "picture_download.h"

#include <qgsprocessingutils.h>

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QgsCoordinateTransformContext;
class QgsProcessingFeedback;

namespace lacuna
{

/// Where pictures come from.
struct PictureInputs
{
  std::unique_ptr<QgsProcessingFeatureSource> images; ///< may be null
  QString imagesName;
  QString tilesFolder;
  QStringList responses;
  QString cache;
  bool download = false;
  QNetworkRequest request; ///< with its token; only to download
  bool anything() const { return images || !tilesFolder.isEmpty() || !responses.isEmpty() || !cache.isEmpty(); }
  /// Whether what is not in a tile at hand is unknown.
  bool areTiles() const { return !tilesFolder.isEmpty() || !cache.isEmpty(); }
};

/// Reads the pictures of all sources.
class PictureSources
{
  Q_DECLARE_TR_FUNCTIONS( PictureSources )
public:
  PictureSources( const PictureInputs &inputs, const RunContext &context, QgsProcessingFeedback *feedback )
    : mInputs( inputs )
    , mContext( context )
    , mFeedback( feedback )
  {}

  /// The place of the field captured_at, of any case. \throws QgsProcessingException where there is none
  static int requireTimes( const QgsProcessingFeatureSource &source, const QString &name );
  /// \throws QgsProcessingException where a folder, or its folder 14, has no file 14/x/y.mvt or .pbf
  static void requireTiles( const QString &folder );

  /// needed: what is to be downloaded where it is not at hand. \throws QgsProcessingException, Canceled
  void read( const QgsCoordinateTransformContext &transforms, const std::vector<TileNumber> &needed );

  std::vector<StreetPicture> &pictures() { return mPictures; }
  const KnownTiles &known() const { return mKnown; }
  const std::vector<SkipReason> &imagesSkip() const { return mImagesSkip; }

private:
  void readLayer( const QgsCoordinateTransformContext &transforms );
  void readTiles();
  void readResponses();
  void sortKnown();
  void readCache( const std::vector<TileNumber> &needed );

  const PictureInputs &mInputs;
  const RunContext &mContext;
  QgsProcessingFeedback *mFeedback;
  std::vector<StreetPicture> mPictures;
  std::vector<SkipReason> mImagesSkip;
  KnownTiles mKnown;
};

} // namespace lacuna
