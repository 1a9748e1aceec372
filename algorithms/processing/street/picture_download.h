// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"
#include "lacuna/street/picture_cache.h"
#include "lacuna/street/pictures.h"
#include "lacuna/street/tile_grid.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QString>

#include <vector>

class QgsProcessingFeedback;

namespace lacuna
{

/// Asks Mapillary for the pictures of tiles, on the thread of the algorithm, one box at a time, and keeps them.
class PictureDownload
{
  Q_DECLARE_TR_FUNCTIONS( PictureDownload )
public:
  static constexpr std::size_t MOST_TILES = 2000; ///< of one run: more than a city of 80 km across
  static constexpr int MOST_IMAGES = 2000;        ///< of one answer

  /// A request to the server with the token of the store in its header. Main thread: QGIS may ask for its master
  /// password. \throws QgsProcessingException where the store has no such token, or would put it into the address
  static QNetworkRequest authorized( const QString &server, const QString &authcfg );

  PictureDownload( const QNetworkRequest &request, QgsProcessingFeedback *feedback )
    : mRequest( request )
    , mFeedback( feedback )
  {}

  /// Stores every tile that could be asked for to the end. Returns how many could not. \throws QgsProcessingException
  /// where the token is refused, Canceled
  std::size_t fill( PictureCache &cache, const std::vector<TileNumber> &tiles, const RunContext &context );

  /// The boxes that a box is asked for in where it holds too much.
  static std::vector<Box> quarters( const Box &box );

private:
  enum class Outcome
  {
    Whole,
    TooMuch,
    Failed
  };
  bool readBox( const Box &box, int depth, std::vector<StreetPicture> &pictures );
  Outcome ask( const Box &box, std::vector<StreetPicture> &pictures );

  QNetworkRequest mRequest;
  QgsProcessingFeedback *mFeedback;
  QString mTrouble; // the last one
};

} // namespace lacuna
