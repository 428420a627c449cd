<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

/** WordPress would have ended the request here. */
final class Stopped extends \Exception {}
