namespace HerSys.Japan;

/// <summary>A postal code (郵便番号): seven digits, written NNN-NNNN.</summary>
public static class PostalCode
{
    private const int Digits = 7;

    /// <summary>Reads a postal code as typed, with or without 〒, hyphen and full-width digits.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="normalized">The code as NNN-NNNN; empty if false is returned.</param>
    public static bool TryNormalize(string? text, out string normalized)
    {
        var compacted = DigitText.Compact(text).TrimStart('〒');
        var isValid = DigitText.Check(compacted, Digits) == CodeProblem.None;
        normalized = isValid ? $"{compacted[..3]}-{compacted[3..]}" : "";
        return isValid;
    }
}
