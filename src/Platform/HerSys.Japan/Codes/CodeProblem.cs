namespace HerSys.Japan;

/// <summary>Why a code was refused.</summary>
public enum CodeProblem
{
    /// <summary>The code is right.</summary>
    None,

    /// <summary>Nothing was given.</summary>
    Empty,

    /// <summary>Something else than digits, spaces and hyphens was given.</summary>
    NotDigits,

    /// <summary>Too few or too many digits.</summary>
    WrongLength,

    /// <summary>The first two digits are no prefecture (01 to 47).</summary>
    UnknownPrefecture,

    /// <summary>The check digit does not fit: a digit is mistyped or two are swapped.</summary>
    CheckDigit,
}
