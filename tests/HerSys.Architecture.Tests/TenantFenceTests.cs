using System.Text.RegularExpressions;
using HerSys.Architecture.Tests.Support;

namespace HerSys.Architecture.Tests;

/// <summary>
/// The tenant is set by the platform. SQL that changes role or tenant, or a connection past the session, is nowhere in
/// a module: the database keeps rows apart only as long as nobody tells it another tenant.
/// </summary>
public sealed partial class TenantFenceTests
{
    [Fact]
    public void Module_NeverSetsTheTenant() => Violations.None(
        Repository.Files(["src/Modules", "src/Themes"], ".cs", ".cshtml", ".json", ".sql")
            .SelectMany(file => Forbidden().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}")));

    [Fact]
    public void Module_TakesNoScopesPastTheShell() => Violations.None(
        Repository.Files(["src/Modules"], ".cs")
            .Where(file => file.Text.Contains("IServiceScopeFactory", StringComparison.Ordinal))
            .Select(file => file.Path));

    [GeneratedRegex(
        @"app\.(tenant|migrating|erasing)|set_config|\b(SET|RESET)\s+(LOCAL\s+|SESSION\s+)?(ROLE|SESSION\s+AUTHORIZATION)\b|DISCARD\s+ALL|ROW\s+LEVEL\s+SECURITY|NpgsqlConnection|NpgsqlDataSource|SqliteConnection|GetDbConnection|IgnoreQueryFilters",
        RegexOptions.IgnoreCase,
        10_000)]
    private static partial Regex Forbidden();
}
