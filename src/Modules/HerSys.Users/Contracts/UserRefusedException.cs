using HerSys.Japan;

namespace HerSys.Users.Contracts;

/// <summary>A change to people, duties, organisations or roles is refused, for a reason that the user can act on.</summary>
public sealed class UserRefusedException : Exception
{
    /// <param name="field">The field at fault, or an empty string.</param>
    /// <param name="text">Which field, why, and what to do.</param>
    public UserRefusedException(string field, BilingualText text)
        : base(text.Ja)
    {
        Field = field;
        Text = text;
    }

    /// <param name="field">The field at fault, or an empty string.</param>
    /// <param name="japanese">Which field, why, and what to do, in Japanese.</param>
    /// <param name="english">The same in English.</param>
    public UserRefusedException(string field, string japanese, string english)
        : this(field, new BilingualText(japanese, english))
    {
    }

    /// <summary>The field at fault, or an empty string.</summary>
    public string Field { get; }

    /// <summary>Which field, why, and what to do.</summary>
    public BilingualText Text { get; }
}
