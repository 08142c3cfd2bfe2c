namespace HerSys.Japan;

/// <summary>
/// The Damm check digit of HER-SYS IDs. It finds every single wrong digit and every swap of two neighbours, the two
/// errors people make when a number is read out over the telephone.
/// </summary>
public static class DammCheckDigit
{
    /// <summary>Damm's quasigroup of order ten: totally anti-symmetric, zero on the diagonal.</summary>
    private static readonly string[] Quasigroup =
    [
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790",
    ];

    /// <summary>The check digit that follows some digits.</summary>
    /// <exception cref="ArgumentException">The text is empty or holds something else than digits.</exception>
    public static char Compute(string digits)
    {
        if (!DigitText.IsDigits(digits))
        {
            throw new ArgumentException("Only digits have a check digit.", nameof(digits));
        }

        var interim = '0';
        foreach (var digit in digits)
        {
            interim = Quasigroup[interim - '0'][digit - '0'];
        }

        return interim;
    }

    /// <summary>Whether the last digit is the check digit of those before it.</summary>
    public static bool IsValid(string? digits) =>
        digits is { Length: > 1 } && DigitText.IsDigits(digits) && Compute(digits) == '0';
}
