using System.Text.Json;

namespace HerSys.Reporting.Api.Models;

/// <summary>
/// The answer to a filing or an amendment. It says only what never changes about that revision, so that the same request,
/// sent again a year later, is answered with the same words.
/// </summary>
/// <param name="Id">The notification.</param>
/// <param name="HersysId">The ten digits of the case.</param>
/// <param name="Revision">Number of the revision that was filed, from 1; also the entity tag.</param>
/// <param name="FormVersion">The version of the form.</param>
/// <param name="FiledAt">When it was filed, UTC.</param>
/// <param name="Answers">The answers as they were understood: normalised, those of closed fields left out.</param>
/// <param name="Warnings">Warnings that were confirmed, for the health center to look at.</param>
/// <param name="Links">Addresses of what comes next.</param>
internal sealed record Receipt(
    Guid Id,
    string HersysId,
    int Revision,
    string FormVersion,
    DateTimeOffset FiledAt,
    JsonElement Answers,
    IReadOnlyList<FindingDocument> Warnings,
    LinksDocument Links);
