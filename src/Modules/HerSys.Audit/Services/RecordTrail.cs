using HerSys.Audit.Contracts;

namespace HerSys.Audit.Services;

/// <summary>Who saw and changed one record.</summary>
/// <param name="Name">What the person is called; null where nobody knows.</param>
/// <param name="Page">The entries.</param>
internal sealed record RecordTrail(string? Name, AuditPage Page);
