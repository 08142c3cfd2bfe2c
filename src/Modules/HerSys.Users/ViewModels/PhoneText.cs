using HerSys.Japan;

namespace HerSys.Users.ViewModels;

/// <summary>Telephone numbers as people read them.</summary>
public static class PhoneText
{
    /// <summary>The number with hyphens; as it is where it cannot be read; null for none.</summary>
    public static string? Of(string? digits) => PhoneNumber.TryNormalize(digits, out var number) ? number.Formatted : digits;
}
