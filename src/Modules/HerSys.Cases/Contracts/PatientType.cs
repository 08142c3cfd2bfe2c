namespace HerSys.Cases.Contracts;

/// <summary>診断した者の類型 (domain.md 1.3). Who dies later keeps the type of the living.</summary>
public enum PatientType
{
    /// <summary>患者(確定例).</summary>
    Confirmed = 1,

    /// <summary>無症状病原体保有者.</summary>
    Asymptomatic = 2,

    /// <summary>疑似症患者.</summary>
    Suspected = 3,

    /// <summary>感染症死亡者の死体.</summary>
    Deceased = 4,

    /// <summary>感染症死亡疑い者の死体.</summary>
    DeceasedSuspected = 5,
}
