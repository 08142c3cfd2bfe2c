using System.Globalization;
using HerSys.Japan;

namespace HerSys.Benchmarks.Tenants;

/// <summary>Names and codes of made-up municipalities.</summary>
internal static class TenantNumber
{
    private const int FirstMunicipality = 101;
    private const int PerPrefecture = 800;

    /// <summary>The name, for example <c>t0001</c>.</summary>
    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"t{number:0000}");

    /// <summary>A well-formed code (全国地方公共団体コード) with its check digit.</summary>
    public static string Code(int number)
    {
        var prefecture = 1 + (number / PerPrefecture);
        var municipality = FirstMunicipality + (number % PerPrefecture);
        return MunicipalityCode.FromFiveDigits(string.Create(CultureInfo.InvariantCulture, $"{prefecture:00}{municipality:000}")).Value;
    }
}
