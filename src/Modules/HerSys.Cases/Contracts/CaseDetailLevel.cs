namespace HerSys.Cases.Contracts;

/// <summary>How much of a case somebody may read (domain.md 7).</summary>
public enum CaseDetailLevel
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Room and meals (宿泊療養施設の事務局): who, where, until when; nothing clinical.</summary>
    RoomDesk = 1,

    /// <summary>Clinical facts without name, telephone, address and exact birth date (仮名化).</summary>
    Pseudonymised = 2,

    /// <summary>Everything.</summary>
    Full = 3,
}
