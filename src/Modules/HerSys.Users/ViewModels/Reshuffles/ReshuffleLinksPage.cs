using HerSys.Users.Models;
using HerSys.Users.Services.Reshuffles;

namespace HerSys.Users.ViewModels.Reshuffles;

/// <summary>The sheet of one-time links, shown once.</summary>
/// <param name="File">The file whose new people get them.</param>
/// <param name="Links">The links.</param>
/// <param name="Base">Address of the tenant.</param>
/// <param name="Until">When they stop working.</param>
public sealed record ReshuffleLinksPage(UserImport File, IReadOnlyList<ReshuffleLink> Links, string Base, DateTimeOffset Until);
