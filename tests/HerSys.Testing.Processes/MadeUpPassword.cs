using System.Security.Cryptography;

namespace HerSys.Testing.Processes;

/// <summary>Passwords of synthetic people. Hexadecimal ones have too few letters for the rules of passwords now and then.</summary>
public static class MadeUpPassword
{
    private const int Bytes = 24;

    /// <summary>One that nobody else knows.</summary>
    public static string Make() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
}
