namespace HerSys.Reporting.Forms;

/// <summary>What a field takes; decides the control on the screen, the normalisation and the format check.</summary>
public enum FieldType
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>A reading (フリガナ), stored as full-width katakana.</summary>
    Kana,

    /// <summary>Text of several lines.</summary>
    LongText,

    /// <summary>A calendar day in the tenant's time zone, typed in any Japanese notation, stored as yyyy-MM-dd.</summary>
    Date,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any number of the options.</summary>
    MultiChoice,

    /// <summary>The code <c>yes</c> or <c>no</c>; blank is neither.</summary>
    YesNo,

    /// <summary>One tick: <c>yes</c> or blank.</summary>
    Check,

    /// <summary>A telephone number within Japan, stored as digits.</summary>
    Phone,

    /// <summary>A postal code, stored as NNN-NNNN.</summary>
    Postal,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A medical institution's code (医療機関コード): ten digits with a check digit.</summary>
    InstitutionCode,

    /// <summary>A remark on the form; takes no answer.</summary>
    Note,
}
