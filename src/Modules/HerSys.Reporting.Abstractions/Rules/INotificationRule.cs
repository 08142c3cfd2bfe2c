namespace HerSys.Reporting.Rules;

/// <summary>A rule about a notification (発生届). Stateless; modules may add their own.</summary>
public interface INotificationRule
{
    /// <summary>Its id, kind and default severity.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>What is wrong; nothing when the rule does not apply, such as to a form without its fields.</summary>
    IEnumerable<Finding> Check(RuleInput input);
}
