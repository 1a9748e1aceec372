// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/street/pictures.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <vector>

namespace lacuna
{

/// Answers of Mapillary to /images, and how pictures say their time.
class PictureJson
{
public:
  /// What an answer turned out to be.
  struct Answer
  {
    QString trouble;         ///< what is wrong with its JSON; empty: nothing
    int at = 0;              ///< byte of the trouble
    bool isAnswer = true;    ///< false: sound JSON of another kind
    QString errorType;       ///< of the service: it refuses what was asked
    int errorCode = 0;       ///< of the service; its type is the same for a bad token and for too many questions
    bool isPassing = false;  ///< the service says that it will do later what it refuses now
    std::size_t records = 0; ///< pictures it tells of, also those without a place
  };
  static constexpr int BAD_TOKEN = 190; ///< code of the service
  /// Adds the pictures of one answer.
  static Answer read( const QByteArray &bytes, std::vector<StreetPicture> &pictures );

  /// Milliseconds or seconds since 1970, ISO 8601, a date or a moment; without a zone it is UTC. NO_TIME: none of them.
  static std::int64_t timeOf( const QVariant &value );
  /// 1: all round, 0: not, -1: not known. Words of any of the ways in which files write it.
  static std::int8_t panoOf( const QVariant &value );
};

} // namespace lacuna
