namespace HerSys.Japan;

/// <summary>The parts of the numbering plan that lengths and hyphens depend on (domain.md 11.4).</summary>
internal static class PhoneNumberPlan
{
    private static readonly string[] MobilePrefixes = ["060", "070", "080", "090"];
    private static readonly string[] ServicePrefixes = ["0120", "0570", "0990"];

    private const int DigitsBeforeTheLastFour = 6;

    internal static bool IsMobile(string digits) =>
        digits.Length == 11 && !IsTollFreeOfEleven(digits) && StartsWithAny(digits, MobilePrefixes);

    internal static bool HasRightLength(string digits)
    {
        if (digits[0] != '0' || digits.StartsWith("00", StringComparison.Ordinal))
        {
            return false;
        }

        var hasEleven = StartsWithAny(digits, MobilePrefixes) || digits.StartsWith("050", StringComparison.Ordinal);
        return digits.Length == (hasEleven ? 11 : 10);
    }

    internal static string Format(string digits)
    {
        if (digits.Length == 11)
        {
            return IsTollFreeOfEleven(digits) ? Group(digits, 4, 3) : Group(digits, 3, 4);
        }

        if (StartsWithAny(digits, ServicePrefixes))
        {
            return Group(digits, 4, 3);
        }

        var areaCode = AreaCodes.LengthFor(digits);
        return Group(digits, areaCode, DigitsBeforeTheLastFour - areaCode);
    }

    private static bool IsTollFreeOfEleven(string digits) => digits.StartsWith("0800", StringComparison.Ordinal);

    private static bool StartsWithAny(string digits, string[] prefixes) =>
        prefixes.Any(prefix => digits.StartsWith(prefix, StringComparison.Ordinal));

    private static string Group(string digits, int first, int second) =>
        $"{digits[..first]}-{digits[first..(first + second)]}-{digits[(first + second)..]}";
}
