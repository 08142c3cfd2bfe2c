namespace HerSys.Japan;

/// <summary>
/// The Luhn check digit of medical institution codes (domain.md 11.3). It finds every single wrong digit, and every
/// swap of neighbours but 09 with 90.
/// </summary>
public static class LuhnCheckDigit
{
    /// <summary>The check digit that follows some digits.</summary>
    /// <exception cref="ArgumentException">The text is empty or holds something else than digits.</exception>
    public static char Compute(string digits)
    {
        if (!DigitText.IsDigits(digits))
        {
            throw new ArgumentException("Only digits have a check digit.", nameof(digits));
        }

        var remainder = Sum(digits, lastIsDoubled: true) % 10;
        return (char)('0' + ((10 - remainder) % 10));
    }

    /// <summary>Whether the last digit is the check digit of those before it.</summary>
    public static bool IsValid(string? digits) =>
        digits is { Length: > 1 } && DigitText.IsDigits(digits) && Sum(digits, lastIsDoubled: false) % 10 == 0;

    private static int Sum(string digits, bool lastIsDoubled)
    {
        var sum = 0;
        var isDoubled = lastIsDoubled;
        for (var index = digits.Length - 1; index >= 0; index--)
        {
            var value = (digits[index] - '0') * (isDoubled ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
            isDoubled = !isDoubled;
        }

        return sum;
    }
}
