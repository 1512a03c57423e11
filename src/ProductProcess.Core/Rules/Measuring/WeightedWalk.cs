namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// Finds a percentile by walking along sorted values that count differently: the smallest value that a share p of the
/// weight does not exceed; for the median, half way between two values where exactly half of the weight lies below.
/// Equal weights give what <see cref="Selection"/> gives.
/// </summary>
internal struct WeightedWalk(double total, double p)
{
    private readonly double _wanted = p * total;
    private readonly double _slack = 1e-9 * total;
    private readonly bool _isMedian = p == PercentilePlan.Middle;
    private double _seen;
    private bool _waits;

    public double Value { get; private set; } = double.NaN;

    /// <summary>Takes the next value; true when the percentile is found.</summary>
    public bool Passes(double value, double weight)
    {
        if (weight <= 0)
            return false;
        if (_waits)
        {
            Value = (Value + value) / 2;
            return true;
        }

        _seen += weight;
        Value = value;
        if (_seen < _wanted - _slack)
            return false;
        _waits = _isMedian && _seen <= _wanted + _slack;
        return !_waits;
    }
}
