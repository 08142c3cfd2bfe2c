using HerSys.Reporting.Api.Requests;

namespace HerSys.Reporting.Api.Services;

/// <summary>An amendment as a clinic's system sends it.</summary>
/// <param name="Id">Which notification.</param>
/// <param name="BasedOn">The revision that the system knew (If-Match).</param>
/// <param name="Key">What the system calls its request; null where it leaves that to us.</param>
/// <param name="Submission">What it is to say.</param>
/// <param name="IsWhole">Whether the answers replace all others (PUT), or only those of their fields (PATCH).</param>
/// <param name="Root">Path of the notifications.</param>
internal sealed record ApiAmendment(Guid Id, int? BasedOn, string? Key, Submission Submission, bool IsWhole, string Root);
